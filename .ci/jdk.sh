# Sourced by ./run, ./check, ./dev, ./drill and ./bench: finds a JDK 25 (else a newer one) whatever the default java is, and Maven.

# The major version of the JDK in $1; nothing when there is none.
jdk_major() {
  [ -x "$1/bin/javac" ] && "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'
}

# Prints the homes to look at, the likeliest first.
jdk_homes() {
  [ -z "${JAVA_HOME:-}" ] || printf '%s\n' "$JAVA_HOME"
  if javac=$(command -v javac 2>/dev/null); then
    dirname "$(dirname "$(readlink -f "$javac" 2>/dev/null || echo "$javac")")"
  fi
  if [ -x /usr/libexec/java_home ]; then /usr/libexec/java_home -v 25 2>/dev/null || true; fi
  for home in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ ! -d "$home" ] || printf '%s\n' "$home"
  done
}

# Exports JAVA_HOME, or says in one sentence what is missing.
find_jdk() {
  found=
  while IFS= read -r home; do
    major=$(jdk_major "$home") || continue
    [ -n "$major" ] || continue
    if [ "$major" -eq 25 ]; then found=$home && break; fi
    if [ "$major" -gt 25 ] && [ -z "$found" ]; then found=$home; fi
  done <<HOMES
$(jdk_homes)
HOMES
  if [ -z "$found" ]; then
    echo "Liantiao needs a JDK 25 and found none: install one (for example Eclipse Temurin 25) or point JAVA_HOME at it." >&2
    exit 1
  fi
  export JAVA_HOME="$found"
}

# Maven itself must run on that JDK too: Vaadin's build plugin does not load on an older one.
find_maven() {
  find_jdk
  if ! command -v mvn >/dev/null 2>&1; then
    echo "Liantiao is built with Maven 3.6.3 or newer and no mvn was found: install it (for example apt-get install maven)." >&2
    exit 1
  fi
  # Older Mavens carry libraries that JDK 25 warns about at length.
  export MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"
}
