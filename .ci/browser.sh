# Sourced by ./check: finds Chromium and a Chinese font, and installs them where that is permitted.

browser() {
  if [ -n "${LIANTIAO_CHROMIUM:-}" ]; then printf '%s\n' "$LIANTIAO_CHROMIUM" && return; fi
  command -v chromium || command -v chromium-browser || command -v google-chrome
}

chinese_font() {
  command -v fc-list >/dev/null 2>&1 && [ -n "$(fc-list :lang=zh-cn family | head -n 1)" ]
}

# Runs a command as root; refuses when this user may not.
as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -n "$@"; fi
}

may_install() {
  command -v apt-get >/dev/null 2>&1 || return 1
  [ "$(id -u)" -eq 0 ] || sudo -n true 2>/dev/null
}

# Exports LIANTIAO_CHROMIUM, or says how to get what is missing.
find_browser() {
  if ! browser >/dev/null || ! chinese_font; then
    if ! may_install; then
      echo "The browser tests need Chromium and a Chinese font: install them (sudo apt-get install chromium fonts-noto-cjk)" \
        "or set LIANTIAO_CHROMIUM to a Chromium of yours." >&2
      exit 1
    fi
    echo "Installing Chromium and a Chinese font for the browser tests ..."
    as_root apt-get -qq update
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends chromium fonts-noto-cjk >/dev/null
  fi
  LIANTIAO_CHROMIUM=$(browser)
  export LIANTIAO_CHROMIUM PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
}
