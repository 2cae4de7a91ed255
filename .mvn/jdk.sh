# Sourced by ./mvnw and ./up: points JAVA_HOME at a JDK 25 or newer, wherever one usually lies, or says
# in one sentence what is missing. A JAVA_HOME that is new enough is left alone.

jdk_is_new_enough() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  jdk_version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  [ "${jdk_version:-0}" -ge 25 ]
}

jdk_find() {
  if [ -n "${JAVA_HOME:-}" ] && jdk_is_new_enough "$JAVA_HOME"; then
    return 0
  fi
  jdk_on_path=$(command -v java 2>/dev/null || true)
  if [ -n "$jdk_on_path" ]; then
    jdk_on_path=$(readlink -f "$jdk_on_path" 2>/dev/null || echo "$jdk_on_path")
  fi
  for jdk_candidate in \
    "${jdk_on_path%/bin/java}" \
    /usr/lib/jvm/* \
    "$HOME"/.sdkman/candidates/java/* \
    "$HOME"/.jdks/* \
    /opt/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if jdk_is_new_enough "$jdk_candidate"; then
      JAVA_HOME=$jdk_candidate
      export JAVA_HOME
      return 0
    fi
  done
  if [ -x /usr/libexec/java_home ]; then
    jdk_candidate=$(/usr/libexec/java_home -v 25+ 2>/dev/null || true)
    if [ -n "$jdk_candidate" ] && jdk_is_new_enough "$jdk_candidate"; then
      JAVA_HOME=$jdk_candidate
      export JAVA_HOME
      return 0
    fi
  fi
  echo "This project needs a JDK 25 or newer: install one, or point JAVA_HOME at it, and try again." >&2
  return 1
}
