//! A terminal with a shell, in a tmux server of its own.

use std::io::ErrorKind;
use std::path::PathBuf;
use std::process::Command;
use std::time::{Duration, Instant};

const PATIENCE: Duration = Duration::from_secs(60);

/// Gone with its processes once it is dropped.
pub struct Terminal {
    server: String,
}

impl Terminal {
    pub fn start(name: &str) -> Self {
        let terminal = Self {
            server: format!("kubectl-phase-{name}-{}", std::process::id()),
        };
        let size = ["-x", "120", "-y", "40"];
        // A prompt that no profile changes.
        let shell = ["env", "PS1=$ ", "ENV=", "sh"];
        terminal.tmux(&[&["-f", "/dev/null", "new-session", "-d"], &size[..], &shell].concat());
        terminal
    }

    fn tmux(&self, arguments: &[&str]) -> String {
        let output = Command::new("tmux")
            .args(["-L", &self.server])
            .args(arguments)
            .output();
        let output = match output {
            Err(error) if error.kind() == ErrorKind::NotFound => panic!("this test needs tmux on the PATH"),
            output => output.unwrap(),
        };
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "tmux {arguments:?}: {errors}");
        String::from_utf8(output.stdout).unwrap()
    }

    /// Types a line.
    pub fn enter(&self, line: &str) {
        self.tmux(&["send-keys", "-l", line]);
        self.press("Enter");
    }

    /// Presses a key, such as `C-c`.
    pub fn press(&self, key: &str) {
        self.tmux(&["send-keys", key]);
    }

    pub fn resize(&self, width: u16, height: u16) {
        let (width, height) = (width.to_string(), height.to_string());
        self.tmux(&["resize-window", "-x", &width, "-y", &height]);
    }

    pub fn screen(&self) -> String {
        self.tmux(&["capture-pane", "-p"])
    }

    /// Records what programs write to the terminal from now on, in a file.
    pub fn record(&self) -> PathBuf {
        let file = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(&self.server);
        self.tmux(&["pipe-pane", &format!("cat > '{}'", file.display())]);
        file
    }

    /// Waits until the screen has this text.
    pub async fn shows(&self, text: &str) {
        self.shows_what(text, |screen| screen.contains(text)).await;
    }

    /// Waits until a line of the screen has these words, whatever is between them.
    pub async fn shows_words(&self, words: &str) {
        let is_line = |line: &str| line.split_whitespace().eq(words.split(' '));
        self.shows_what(words, |screen| screen.lines().any(is_line)).await;
    }

    /// Waits until the program has ended and the terminal is as the shell wants it: it shows what is typed and the cursor, on the
    /// main screen.
    pub async fn is_sane(&self) {
        eventually("the program ends", || {
            let command = self.tmux(&["display-message", "-p", "#{pane_current_command}"]);
            (command.trim() == "sh").then_some(()).ok_or(command)
        })
        .await;
        self.enter("echo sane-$((6 * 7)); stty -a | grep -wo -e '-*echo' -e '-*icanon' -e '-*isig' | xargs");
        for shown in ["$ echo sane-$((6", "sane-42", "isig icanon echo"] {
            self.shows(shown).await;
        }
        let flags = self.tmux(&["display-message", "-p", "#{cursor_flag} #{alternate_on}"]);
        assert_eq!(flags.trim(), "1 0", "cursor and alternate screen");
    }

    async fn shows_what(&self, what: &str, is_so: impl Fn(&str) -> bool) {
        eventually(what, || {
            let screen = self.screen();
            if is_so(&screen) { Ok(()) } else { Err(screen) }
        })
        .await;
    }
}

/// Waits for what is there at last; until then there is something else to see.
pub async fn eventually<T>(what: &str, mut look: impl FnMut() -> Result<T, String>) -> T {
    let deadline = Instant::now() + PATIENCE;
    loop {
        let seen = match look() {
            Ok(found) => return found,
            Err(seen) => seen,
        };
        assert!(
            Instant::now() < deadline,
            "not within {PATIENCE:?}: {what}\n{seen}"
        );
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        let _ = Command::new("tmux")
            .args(["-L", &self.server, "kill-server"])
            .output();
    }
}
