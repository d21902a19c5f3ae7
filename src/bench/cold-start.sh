#!/usr/bin/env bash
# Cold processes beside each other: medians of five, taken in turns so that a busy machine slows all
# of them alike. Needs bash, awk, curl and a JDK 25 in JAVA_HOME (or /usr/lib/jvm).
set -euo pipefail
cd "$(dirname "$0")/../.."
runs=${1:-5}
work=$(mktemp -d)
server=
trap '[ -n "$server" ] && kill "$server" 2>/dev/null; rm -rf "$work"' EXIT

./paperwalk build --quiet --store "$work/store" data/awesome-personalized-llm.md
jdk=${JAVA_HOME:-$(ls -d /usr/lib/jvm/*25* | head -n 1)}
mkdir "$work/classes"
"$jdk/bin/javac" -cp 'target/lib/*' -d "$work/classes" src/bench/BareJena.java
printf '<http://a> <http://b> "c" .\n' > "$work/one.ttl"

bare() { "$jdk/bin/java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp "$work/classes:target/lib/*" BareJena "$work/one.ttl"; }
related() { ./paperwalk related arxiv:2406.10471 --store "$work/store"; }
query() { ./paperwalk query 10 --store "$work/store"; }
build() { ./paperwalk build --store "$work/store" data/awesome-personalized-llm.md; }

for ((i = 0; i < runs; i++)); do
  for what in bare related query build; do
    start=$(date +%s%N)
    "$what" > /dev/null 2>&1
    echo $(( ($(date +%s%N) - start) / 1000000 )) >> "$work/$what"
  done
done

median() { sort -n "$work/$1" | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }
base=$(median bare)
printf '%-40s %8s %8s\n' 'whole process, cold' 'ms' 'ratio'
for what in bare related query build; do
  ms=$(median "$what")
  awk -v n="$what" -v ms="$ms" -v b="$base" 'BEGIN {
    label["bare"] = "bare JVM, Jena, one query"; label["related"] = "paperwalk related"
    label["query"] = "paperwalk query"; label["build"] = "paperwalk build"
    printf "%-40s %8d %8.2f\n", label[n], ms, ms / b }'
done

./paperwalk serve --port 0 --store "$work/store" > "$work/serve" 2>&1 &
server=$!
until grep -q 'Paperwalk is at' "$work/serve"; do kill -0 "$server"; sleep 0.1; done
address=$(sed -n 's/^Paperwalk is at //p' "$work/serve")
for path in "" map sparql api/papers page/paper/arxiv-2406.10471; do curl -s -o /dev/null "$address$path"; done
sleep 2
awk '/^VmRSS|^VmHWM/ { printf "serve at rest, %-26s %8.0f MB\n", $1, $2 / 1024 }' "/proc/$server/status"
