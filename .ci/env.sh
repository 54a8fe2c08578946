# Finds what the build needs, or says in one sentence what is missing. Sourced by the Makefile's recipes.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
fail() {
  echo "$1" >&2
  exit 1
}

# The sandbox starts often and runs briefly: the cheap compiler, and classes loaded ahead of time from a cache that the first start makes.
SANDBOX_JAR=${SANDBOX_JAR:-$root/backend/api/target-run/vardombud-runner.jar}
SANDBOX_CACHE=$root/backend/api/target-run/vardombud.aot
SANDBOX_DATA=$root/backend/api/target-run/sandbox-data
SANDBOX_JVM=${SANDBOX_JVM:-"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:AOTCache=$SANDBOX_CACHE -Xlog:aot=off -Xlog:cds=off"}

java_is_25() { [ -x "$1/bin/javac" ] && "$1/bin/java" -version 2>&1 | head -1 | grep -q '"25'; }

find_jdk() {
  local on_path
  on_path=$(command -v javac) && on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
  for home in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/*25* /Library/Java/JavaVirtualMachines/*25*/Contents/Home \
    "$HOME"/.sdkman/candidates/java/25*; do
    if [ -n "$home" ] && java_is_25 "$home"; then
      export JAVA_HOME=$home PATH="$home/bin:$PATH"
      return
    fi
  done
  fail "Vårdombud needs a JDK 25: install one (Temurin 25, for example) or set JAVA_HOME to it, and run make again."
}

find_node() {
  command -v node >/dev/null || fail "Vårdombud needs Node 20 or later to build the web page: install it and run make again."
  local major
  major=$(node -p 'process.versions.node.split(".")[0]')
  [ "$major" -ge 20 ] || fail "Vårdombud needs Node 20 or later, but the one on the path is $(node -v): install a newer one and run make again."
  command -v npm >/dev/null || fail "Vårdombud needs npm, which usually comes with Node: install it and run make again."
}

find_maven() {
  command -v mvn >/dev/null || fail "Vårdombud needs Maven 3.8 or later: install it and run make again."
}

# The browser tests drive the system's Chromium; nothing here downloads a browser of its own.
find_chromium() {
  for browser in "${CHROME_BIN:-}" /usr/bin/chromium-headless-shell /usr/bin/chromium /usr/bin/chromium-browser /usr/bin/google-chrome; do
    if [ -n "$browser" ] && [ -x "$browser" ]; then
      export CHROME_BIN=$browser
      return
    fi
  done
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing Chromium for the browser tests ..."
    { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium-headless-shell fonts-liberation; } \
      >/tmp/vardombud-chromium.log 2>&1 || fail "Chromium could not be installed; see /tmp/vardombud-chromium.log, or set CHROME_BIN."
    export CHROME_BIN=/usr/bin/chromium-headless-shell
    return
  fi
  fail "The browser tests need Chromium: install it, or set CHROME_BIN to it, and run make again."
}

# npm ci, but only when the lock file has changed since last time.
npm_install() {
  local stamp=$root/frontend/node_modules/.installed
  if ! cmp -s "$root/frontend/package-lock.json" "$stamp"; then
    (cd "$root/frontend" && npm ci --no-progress) && cp "$root/frontend/package-lock.json" "$stamp"
  fi
}

# The day it is in Sweden, also on a machine that knows no time zones.
swedish_date() { TZ=CET-1CEST,M3.5.0,M10.5.0/3 date +%F; }

# Whether an address answers 2xx.
answers() { node -e 'fetch(process.argv[1]).then(r => process.exit(r.ok ? 0 : 1), () => process.exit(1))' "$1"; }

maven() { (cd "$root" && mvn -B -ntp -q "$@"); }

find_jdk
find_node
find_maven
