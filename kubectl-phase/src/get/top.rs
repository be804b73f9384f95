//! `get --top`: how many objects are in each phase, and the worst of them, redrawn in place.

use super::color_of;
use super::live::Live;
use crate::age::age;
use crate::cluster::{Cluster, Interruption, Resource, Selection};
use crate::failure::Failure;
use crate::object::{ObjectPhase, full_name};
use crate::printable::printable;
use anstream::{AutoStream, ColorChoice};
use anstyle::Ansi256Color;
use crossterm::event::{Event as Input, EventStream, KeyCode, KeyEvent, KeyModifiers};
use futures::StreamExt;
use k8s_openapi::jiff::Timestamp;
use kube::ResourceExt;
use kube::api::DynamicObject;
use kube::runtime::watcher::Event;
use phase_rules::crd::PublishedRules;
use phase_rules::rules::Health;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::style::{Color, Style};
use ratatui::text::{Line, Span, Text};
use ratatui::widgets::{Row, Table};
use ratatui::{DefaultTerminal, Frame};
use std::io::{self, IsTerminal};
use std::pin::pin;
use std::process::ExitCode;
use std::time::Duration;
use tokio::time::{MissedTickBehavior, interval};

/// However fast objects change.
const REDRAW: Duration = Duration::from_millis(100);
/// Ages change every second.
const REDRAWS_PER_AGE: u32 = 10;

/// # Errors
/// There is no terminal to draw on.
pub fn check_terminal() -> Result<(), Failure> {
    if io::stdout().is_terminal() {
        return Ok(());
    }
    Err(
        Failure::new("--top draws on a terminal, and standard output is none")
            .help("-w writes a line for each transition, anywhere"),
    )
}

/// Runs until q, Esc or Ctrl-C.
pub async fn run(
    cluster: &Cluster,
    resource: &Resource,
    rules: &PublishedRules,
    selection: &Selection,
) -> Result<ExitCode, Failure> {
    let mut top = Top {
        title: title(cluster, resource, selection),
        rules,
        has_health: rules
            .rules
            .phases()
            .iter()
            .any(|phase| phase.health != Health::Unknown),
        is_colored: AutoStream::choice(&io::stdout()) != ColorChoice::Never,
        live: Live::new(),
        is_listed: false,
        interruption: None,
    };
    let mut events = pin!(selection.watch(cluster, resource));
    let mut terminated = pin!(terminated());
    let mut screen = Screen::open()?;
    let mut input = EventStream::new();
    let mut redraw = interval(REDRAW);
    redraw.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let mut ticks_since_drawn = REDRAWS_PER_AGE;
    loop {
        tokio::select! {
            event = events.next() => {
                match event {
                    Some(Ok(event)) => top.event(event),
                    Some(Err(interruption)) => top.interrupted(interruption)?,
                    None => return Ok(ExitCode::SUCCESS),
                }
                ticks_since_drawn = REDRAWS_PER_AGE;
            }
            input = input.next() => match input {
                Some(Ok(Input::Key(key))) if ends(key) => return Ok(ExitCode::SUCCESS),
                Some(Ok(_)) => ticks_since_drawn = REDRAWS_PER_AGE,
                Some(Err(error)) => return Err(terminal_failed(&error)),
                None => return Ok(ExitCode::SUCCESS),
            },
            _ = redraw.tick() => {
                ticks_since_drawn += 1;
                if ticks_since_drawn > REDRAWS_PER_AGE {
                    let drawn = screen.0.draw(|frame| top.draw(frame, Timestamp::now()));
                    drawn.map_err(|error| terminal_failed(&error))?;
                    ticks_since_drawn = 0;
                }
            }
            () = &mut terminated => return Ok(ExitCode::SUCCESS),
        }
    }
}

/// The terminal while it is drawn on; as it was before once this is dropped.
struct Screen(DefaultTerminal);

impl Screen {
    fn open() -> Result<Self, Failure> {
        ratatui::try_init().map(Self).map_err(|error| {
            let _ = ratatui::try_restore();
            terminal_failed(&error)
        })
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        // A terminal that is gone needs no restoring.
        let _ = ratatui::try_restore();
    }
}

fn terminal_failed(error: &io::Error) -> Failure {
    Failure::new(format!("the terminal: {error}")).help("-w writes a line for each transition, anywhere")
}

fn ends(key: KeyEvent) -> bool {
    match key.code {
        KeyCode::Char('c') => key.modifiers.contains(KeyModifiers::CONTROL),
        KeyCode::Char('q') | KeyCode::Esc => key.is_press(),
        _ => false,
    }
}

/// Until the process is asked to end, other than from the terminal.
async fn terminated() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let signals = (signal(SignalKind::terminate()), signal(SignalKind::hangup()));
        if let (Ok(mut terminate), Ok(mut hangup)) = signals {
            tokio::select! {
                _ = terminate.recv() => {}
                _ = hangup.recv() => {}
            }
            return;
        }
    }
    std::future::pending::<()>().await;
}

fn title(cluster: &Cluster, resource: &Resource, selection: &Selection) -> String {
    let namespace = match selection.namespace_of(cluster, resource) {
        Some(namespace) => Some(format!("in {namespace}")),
        None => resource.is_namespaced.then(|| "in all namespaces".into()),
    };
    let of = [&selection.selector, &selection.field_selector];
    let of = of
        .into_iter()
        .flatten()
        .map(|selector| format!("with {selector}"));
    let words: Vec<_> = [resource.name()].into_iter().chain(namespace).chain(of).collect();
    printable(&words.join(" "))
}

struct Top<'a> {
    title: String,
    rules: &'a PublishedRules,
    has_health: bool,
    is_colored: bool,
    live: Live<Object>,
    is_listed: bool,
    interruption: Option<(Timestamp, String)>,
}

/// `Err` where the conditions are no list: the object's name and what is wrong.
type Object = Result<ObjectPhase, (String, String)>;

impl Top<'_> {
    fn event(&mut self, event: Event<DynamicObject>) {
        self.interruption = None;
        match event {
            Event::Init => self.live.begin_list(),
            Event::InitApply(object) | Event::Apply(object) => {
                let now = ObjectPhase::of(&object, self.rules);
                let name = || full_name(object.namespace().as_deref(), &object.name_any());
                let now = now.map_err(|malformed| (name(), malformed));
                self.live.put(&object, now);
            }
            Event::InitDone => {
                self.live.end_list();
                self.is_listed = true;
            }
            Event::Delete(object) => {
                self.live.remove(&object);
            }
        }
    }

    fn interrupted(&mut self, interruption: Interruption) -> Result<(), Failure> {
        if interruption.is_final || !self.is_listed {
            return Err(interruption.failure);
        }
        self.interruption = Some((Timestamp::now(), interruption.failure.to_string()));
        Ok(())
    }

    fn draw(&self, frame: &mut Frame, now: Timestamp) {
        let (counts, malformed) = self.counts();
        let heading = self.heading(now, malformed);
        let lines = |lines: usize| Constraint::Length(u16::try_from(lines).unwrap_or(u16::MAX));
        // Headings, and a line between.
        let heights = [
            lines(heading.len()),
            lines(1 + counts.len()),
            lines(1),
            Constraint::Fill(1),
        ];
        let [head, phases, _, worst] = Layout::vertical(heights).areas(frame.area());
        frame.render_widget(Text::from(heading), head);
        let counts = counts.into_iter().map(|(phase, health, count)| {
            let style = self.style(health);
            [
                Span::styled(phase, style),
                count.to_string().into(),
                Span::styled(health.as_str(), style),
            ]
        });
        render(frame, phases, ["PHASE", "OBJECTS", "HEALTH"], counts.collect());
        self.draw_worst(frame, worst, now);
    }

    /// Of each phase, and how many objects have none.
    fn counts(&self) -> (Vec<(&str, Health, usize)>, usize) {
        let phases = self.rules.rules.phases().iter();
        let mut counts: Vec<_> = phases.map(|phase| (&*phase.text, phase.health, 0)).collect();
        let mut malformed = 0;
        for object in self.live.values() {
            match object {
                Ok(object) => {
                    let mut counts = counts.iter_mut();
                    if let Some((.., count)) = counts.find(|(phase, ..)| *phase == object.derived_phase) {
                        *count += 1;
                    }
                }
                Err(_) => malformed += 1,
            }
        }
        (counts, malformed)
    }

    fn heading(&self, now: Timestamp, malformed: usize) -> Vec<Line<'_>> {
        let count = |is_counted: fn(&ObjectPhase) -> bool| {
            let objects = self.live.values().flatten();
            objects.filter(|object| is_counted(object)).count()
        };
        let read = self.live.values().count();
        let more = if self.is_listed { "" } else { " and more to read" };
        let mut marks = format!(
            "objects {read}{more}   drift {}   stale {}   excluded {}",
            count(|object| object.drift),
            count(|object| object.stale),
            count(|object| !object.excluded_by.is_empty()),
        );
        if malformed > 0 {
            marks = format!("{marks}   malformed {malformed}");
        }
        let mut lines = vec![
            Line::from(vec![
                Span::styled(&*self.title, Style::new().bold()),
                Span::styled("   q quits", Style::new().dim()),
            ]),
            Line::from(marks),
        ];
        if let Some((since, message)) = &self.interruption {
            let message = printable(&message.replace('\n', "; "));
            let text = format!("interrupted {} ago: {message}", age(*since, now));
            lines.push(Line::styled(text, self.style(Health::Stalled)));
        }
        lines.push(Line::default());
        lines
    }

    /// As many as fit, and how many do not.
    fn draw_worst(&self, frame: &mut Frame, area: Rect, now: Timestamp) {
        let malformed = self.live.values().filter_map(|object| object.as_ref().err());
        let mut bad: Vec<_> = self
            .live
            .values()
            .flatten()
            .filter_map(|object| self.badness(object))
            .collect();
        bad.sort_unstable_by(|one, other| one.key().cmp(&other.key()));
        let count = malformed.clone().count() + bad.len();
        let lines = usize::from(area.height.saturating_sub(1));
        let shown = if count > lines {
            lines.saturating_sub(1)
        } else {
            count
        };

        let malformed = malformed.map(|(name, message)| {
            let phase = Span::styled("(malformed)", self.style(Health::Stalled));
            [
                printable(name).into(),
                phase,
                "-".into(),
                "-".into(),
                printable(message).into(),
            ]
        });
        let bad = bad.into_iter().map(|bad| self.row(bad.object, now));
        let mut rows: Vec<_> = malformed.chain(bad).take(shown).collect();
        if shown < count {
            let mut last = std::array::from_fn(|_| Span::default());
            last[0] = format!("{} more", count - shown).into();
            rows.push(last);
        }
        if count > 0 {
            render(frame, area, ["OBJECT", "PHASE", "FOR", "NOTE", "BECAUSE"], rows);
        }
    }

    fn row(&self, object: &ObjectPhase, now: Timestamp) -> [Span<'static>; 5] {
        let since = object
            .since
            .as_ref()
            .map_or("-".into(), |since| age(since.0, now));
        let marks: Vec<_> = object.marks().collect();
        [
            printable(&object.full_name()).into(),
            Span::styled(object.derived_phase.clone(), self.style(object.health)),
            since.into(),
            if marks.is_empty() {
                "-".into()
            } else {
                marks.join(",").into()
            },
            printable(&object.because()).into(),
        ]
    }

    /// `None` where an object is as it should be.
    fn badness<'a>(&self, object: &'a ObjectPhase) -> Option<Bad<'a>> {
        let rank = match object.health {
            Health::Stalled => Rank::Stalled,
            _ if object.drift => Rank::Drift,
            _ if !object.excluded_by.is_empty() => Rank::Excluded,
            _ if object.stale => Rank::Stale,
            Health::Reconciling => Rank::Reconciling,
            // Of rules without health, no phase is worse than another.
            Health::Unknown if self.has_health => Rank::Unknown,
            Health::Unknown | Health::Ready => return None,
        };
        let since = object.since.as_ref().map_or(Timestamp::MAX, |since| since.0);
        Some(Bad { rank, since, object })
    }

    fn style(&self, health: Health) -> Style {
        match color_of(health) {
            Some(color) if self.is_colored => {
                Style::new().fg(Color::Indexed(Ansi256Color::from(color).index()))
            }
            _ => Style::new(),
        }
    }
}

/// An object that is not as it should be.
struct Bad<'a> {
    rank: Rank,
    since: Timestamp,
    object: &'a ObjectPhase,
}

impl Bad<'_> {
    fn key(&self) -> (Rank, Timestamp, Option<&str>, &str) {
        let object = self.object;
        (self.rank, self.since, object.namespace.as_deref(), &object.name)
    }
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Stalled,
    Drift,
    Excluded,
    Stale,
    Reconciling,
    Unknown,
}

/// Columns as wide as what is in them; the last has the rest.
fn render<const N: usize>(frame: &mut Frame, area: Rect, headings: [&str; N], rows: Vec<[Span; N]>) {
    let width = |column: usize| {
        let cells = rows.iter().map(|row| row[column].width());
        let width = cells.chain([headings[column].len()]).max().unwrap_or_default();
        u16::try_from(width).unwrap_or(u16::MAX)
    };
    let widths = std::array::from_fn::<_, N, _>(|column| {
        if column + 1 == N {
            Constraint::Fill(1)
        } else {
            Constraint::Length(width(column))
        }
    });
    let rows = rows.into_iter().map(Row::new);
    let table = Table::new(rows, widths)
        .header(Row::new(headings).style(Style::new().bold()))
        .column_spacing(3);
    frame.render_widget(table, area);
}
