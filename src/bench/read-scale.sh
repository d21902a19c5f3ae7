#!/usr/bin/env bash
# Milliseconds to read lists beside those commonmark takes merely to parse them (JMH, side by side).
#   src/bench/read-scale.sh [LIST…]        TIMES=1,10 repeats each list as often
# Needs Maven and a JDK 25 in JAVA_HOME (or /usr/lib/jvm).
set -euo pipefail
cd "$(dirname "$0")/../.."
jdk=${JAVA_HOME:-$(ls -d /usr/lib/jvm/*25* | head -n 1)}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

./paperwalk --version > /dev/null
for artifact in org.openjdk.jmh:jmh-core:1.37 org.openjdk.jmh:jmh-generator-annprocess:1.37 \
  net.sf.jopt-simple:jopt-simple:5.0.4 org.apache.commons:commons-math3:3.6.1; do
  mvn -q -B dependency:copy -Dartifact="$artifact" -DoutputDirectory="$work/jmh" > /dev/null
done
mkdir "$work/classes"
"$jdk/bin/javac" -cp "target/classes:target/lib/*:$work/jmh/*" -processorpath "$(printf '%s:' "$work"/jmh/*.jar)" \
  -d "$work/classes" src/bench/ReadScale.java
lists=$(IFS=,; echo "${*:-data/awesome-personalized-llm.md}")
"$jdk/bin/java" -cp "$work/classes:target/classes:target/lib/*:$work/jmh/*" org.openjdk.jmh.Main \
  ReadScale -p list="$lists" -p times="${TIMES:-1}" -rf csv -rff "$work/result.csv" > "$work/log" \
  || { cat "$work/log"; exit 1; }
awk -F, 'NR > 1 {
  gsub(/"/, ""); name = $1; sub(/.*\./, "", name); key = $8 " x" $9
  if (!(key in seen)) { seen[key] = 1; order[++n] = key } ms[key, name] = $5 }
  END {
    printf "%-64s %9s %9s %9s %7s\n", "list", "parse ms", "+ places", "read ms", "ratio"
    for (i = 1; i <= n; i++) { k = order[i]
      printf "%-64s %9.2f %9.2f %9.2f %7.2f\n", substr(k, length(k) > 64 ? length(k) - 63 : 1),
        ms[k, "parse"], ms[k, "parseWithPlaces"], ms[k, "read"], ms[k, "read"] / ms[k, "parse"] }
  }' "$work/result.csv"
