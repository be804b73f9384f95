//! How cost grows with conditions and rules, as a picture.

use crate::contestants::Contestant;
use crate::counts::Counts;
use std::fmt::Write;

const SERIES: [(Contestant, &str); 3] = [
    (Contestant::HandChain, "#b45309"),
    (Contestant::Derived, "#1d4ed8"),
    (Contestant::Floor, "#6b7280"),
];

struct Panel {
    title: &'static str,
    axis: &'static str,
    left: f64,
    /// The place on the axis, and the workload.
    points: [(usize, &'static str); 5],
}

const PANELS: [Panel; 2] = [
    Panel {
        title: "n conditions and n rules",
        axis: "n",
        left: 70.0,
        points: [
            (4, "4 x 4"),
            (8, "8 x 8"),
            (16, "16 x 16"),
            (32, "32 x 32"),
            (64, "64 x 64"),
        ],
    },
    Panel {
        title: "16 conditions and n rules",
        axis: "n",
        left: 450.0,
        points: [
            (4, "16 x 4"),
            (8, "16 x 8"),
            (16, "16 x 16"),
            (32, "16 x 32"),
            (64, "16 x 64"),
        ],
    },
];

const WIDTH: f64 = 300.0;
const TOP: f64 = 40.0;
const HEIGHT: f64 = 260.0;
/// The powers of ten at the ends of the vertical axis.
const DECADES: (i32, i32) = (1, 5);

#[allow(clippy::cast_precision_loss)]
fn across(panel: &Panel, n: usize) -> f64 {
    panel.left + WIDTH * ((n as f64).log2() - 2.0) / 4.0
}

fn up(count: f64) -> f64 {
    let (low, high) = (f64::from(DECADES.0), f64::from(DECADES.1));
    TOP + HEIGHT * (1.0 - (count.log10() - low) / (high - low))
}

/// Instructions for one evaluation, on logarithmic axes, as SVG. Counts that are missing are left out.
pub fn growth(counts: &Counts) -> String {
    let mut svg = String::from(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 900 360\" font-family=\"sans-serif\" font-size=\"12\">\n\
         <title>Instructions for one evaluation, by conditions and rules</title>\n\
         <rect width=\"900\" height=\"360\" fill=\"white\"/>\n",
    );
    for panel in &PANELS {
        draw_axes(&mut svg, panel);
        for (contestant, color) in SERIES {
            draw_series(&mut svg, panel, contestant, color, counts);
        }
    }
    svg.push_str("</svg>\n");
    svg
}

fn draw_axes(svg: &mut String, panel: &Panel) {
    let (left, right, bottom) = (panel.left, panel.left + WIDTH, TOP + HEIGHT);
    let _ = writeln!(
        svg,
        "<text x=\"{left}\" y=\"20\" font-weight=\"bold\">Instructions: {}</text>",
        panel.title
    );
    for decade in DECADES.0..=DECADES.1 {
        let y = up(10_f64.powi(decade));
        let _ = writeln!(
            svg,
            "<line x1=\"{left}\" y1=\"{y:.1}\" x2=\"{right}\" y2=\"{y:.1}\" stroke=\"#e5e7eb\"/>"
        );
        let label = 10_u32.pow(decade.unsigned_abs());
        let _ = writeln!(
            svg,
            "<text x=\"{}\" y=\"{:.1}\" text-anchor=\"end\">{label}</text>",
            left - 6.0,
            y + 4.0
        );
    }
    for (n, _) in panel.points {
        let x = across(panel, n);
        let _ = writeln!(
            svg,
            "<text x=\"{x:.1}\" y=\"{:.1}\" text-anchor=\"middle\">{n}</text>",
            bottom + 18.0
        );
    }
    let middle = left + WIDTH / 2.0;
    let _ = writeln!(
        svg,
        "<text x=\"{middle}\" y=\"{:.1}\" text-anchor=\"middle\">{}</text>",
        bottom + 36.0,
        panel.axis
    );
}

fn draw_series(svg: &mut String, panel: &Panel, contestant: Contestant, color: &str, counts: &Counts) {
    let points: Vec<(f64, f64)> = panel
        .points
        .iter()
        .filter_map(|(n, workload)| {
            let count = counts.instructions.get(&Counts::key(workload, contestant))?;
            Some((across(panel, *n), up(*count)))
        })
        .collect();
    let path: Vec<String> = points.iter().map(|(x, y)| format!("{x:.1},{y:.1}")).collect();
    let _ = writeln!(
        svg,
        "<polyline points=\"{}\" fill=\"none\" stroke=\"{color}\" stroke-width=\"2\"/>",
        path.join(" ")
    );
    for (x, y) in &points {
        let _ = writeln!(
            svg,
            "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"3\" fill=\"{color}\"/>"
        );
    }
    if let Some((x, y)) = points.last() {
        let _ = writeln!(
            svg,
            "<text x=\"{:.1}\" y=\"{:.1}\" fill=\"{color}\" text-anchor=\"end\">{contestant}</text>",
            x,
            y - 8.0
        );
    }
}
