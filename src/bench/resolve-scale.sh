#!/usr/bin/env bash
# Seconds in which entries become papers, the first time and when all have been seen before, and the
# ratio to ten times fewer: near 10 is near-linear. 50,000 entries fit 1 GB, 500,000 need 2 GB.
# Needs a JDK 25 in JAVA_HOME (or /usr/lib/jvm).
set -euo pipefail
cd "$(dirname "$0")/../.."
jdk=${JAVA_HOME:-$(ls -d /usr/lib/jvm/*25* | head -n 1)}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

./paperwalk --version > /dev/null
"$jdk/bin/javac" -cp 'target/classes:target/lib/*' -d "$work" src/bench/ResolveScale.java
scale() { "$jdk/bin/java" "$1" -cp "$work:target/classes:target/lib/*" ResolveScale "${@:2}"; }
scale -Xmx1g 5000 50000
scale -Xmx2g 5000 50000 500000
