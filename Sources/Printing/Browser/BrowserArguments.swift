import Glibc

/// How the browser is started.
enum BrowserArguments {
  /// The words of its command line.
  ///
  /// Its sandbox cannot hold an administrator; there it is left out, for the pages are our own and hold no script.
  static func words(folder: String) -> [String] {
    let sandbox = geteuid() == 0 ? ["--no-sandbox"] : []
    return sandbox + plain + ["--user-data-dir=\(folder)/profile", "about:blank"]
  }

  /// What it keeps, it keeps in its own folder; neither language nor time zone of the user shows in the print.
  static func environment(folder: String) -> [String] {
    ["HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"].map { "\($0)=\(folder)" }
      + ["LC_ALL=C.UTF-8", "LANGUAGE=", "TZ=UTC"]
  }

  private static let plain = [
    "--headless=new", "--remote-debugging-pipe", "--disable-gpu", "--disable-dev-shm-usage", "--disable-extensions",
    "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-breakpad",
    "--no-first-run", "--no-default-browser-check", "--mute-audio",
    "--user-agent=tiendo", "--host-resolver-rules=MAP * ~NOTFOUND",
  ]
}
