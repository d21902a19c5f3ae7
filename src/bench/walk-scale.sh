#!/usr/bin/env bash
# The walks beside others, in turns within one run: walkers beside the same loop in C and beside JGraphT's
# iterator, exact walk and push beside JGraphT's PageRank, what a graph takes, and how long requests wait.
#   src/bench/walk-scale.sh               all; or some of: kernel hops requests memory latency
#   EDGES="100000 1000000" LARGE=50000000 src/bench/walk-scale.sh kernel
# LARGE is the graph that does not fit the cache: 50 million edges are 10^8 arcs and need 6 GB.
# Needs Maven, gcc and a JDK 25 in JAVA_HOME (or /usr/lib/jvm). Fewer requests wait on a quiet machine.
set -euo pipefail
cd "$(dirname "$0")/../.."
jdk=${JAVA_HOME:-$(ls -d /usr/lib/jvm/*25* | head -n 1)}
edges=${EDGES:-100000 1000000 10000000}
large=${LARGE:-50000000}
what=${*:-kernel hops requests memory latency}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

[ -n "${CLASSES:-}" ] || ./paperwalk --version > /dev/null
# 1.5.2 is the newest of JGraphT's optimised graphs that its registry holds whole.
for artifact in org.jgrapht:jgrapht-opt:1.5.2 it.unimi.dsi:fastutil:8.5.16 org.openjdk.jmh:jmh-core:1.37 \
  org.openjdk.jmh:jmh-generator-annprocess:1.37 net.sf.jopt-simple:jopt-simple:5.0.4 \
  org.apache.commons:commons-math3:3.6.1; do
  mvn -q -B dependency:copy -Dartifact="$artifact" -DoutputDirectory="$work/jars" > /dev/null 2>&1
done
mkdir "$work/classes"
path="${CLASSES:-target/classes:target/lib/*}:$work/jars/*"
"$jdk/bin/javac" -cp "$path" -processorpath "$(printf '%s:' "$work"/jars/*.jar)" -d "$work/classes" \
  src/bench/WalkScale.java src/bench/WalkRequests.java
gcc -O3 -o "$work/walk_kernel" src/bench/walk_kernel.c
scale() {
  "$jdk/bin/java" -Xmx6g -XX:+UseTransparentHugePages -cp "$work/classes:$path" paperwalk.walk.WalkScale "$@"
}

for part in $what; do
  echo "$part"
  case $part in
    kernel) for n in ${edges%% *} "$large"; do scale kernel "$n" "$work/walk_kernel" "$work/arrays"; done ;;
    hops) for n in ${edges% *}; do scale hops "$n"; done ;;
    requests) for n in $edges; do scale requests "$n"; done ;;
    memory) for n in $edges "$large"; do scale memory "$n" "$work/graph"; done ;;
    latency)
      "$jdk/bin/java" -cp "$work/classes:$path" org.openjdk.jmh.Main WalkRequests -p edges="${edges// /,}" \
        > "$work/log" 2>&1 || { cat "$work/log"; exit 1; }
      printf '%-22s %10s %10s %10s %10s\n' request edges 'mean us' 'p50 us' 'p99 us'
      awk '$1 ~ /^WalkRequests/ { split($1, name, "."); sub(/:.*/, "", name[2]); key = name[2] " " $2
          if ($1 ~ /p0\.50$/) p50[key] = $4; else if ($1 ~ /p0\.99$/) {
            split(key, k, " "); printf "%-22s %10d %10.1f %10.1f %10.1f\n", k[1], k[2], mean[key], p50[key], $4 }
          else if ($1 !~ /:p/) mean[key] = $5 }' "$work/log" ;;
  esac
done
