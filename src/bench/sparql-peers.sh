#!/usr/bin/env bash
# Nine questions of researchers, asked of Paperwalk and of other engines over the same generated graph in one run.
#   src/bench/sparql-peers.sh [OPTION…]      further options go to paperwalk bench sparql
#   TRIPLES=5100000 PEERS="Fuseki RDF4J" src/bench/sparql-peers.sh --runs 9
# Engines come from their packages: Fuseki and RDF4J from Maven's repository, Oxigraph from npm, Virtuoso
# from Debian. One that cannot be had is said so and left out. Needs Linux, Maven and a JDK 25 in JAVA_HOME
# (or /usr/lib/jvm); Node.js for Oxigraph; apt-get and dpkg for Virtuoso. All work is below target/peers.
set -uo pipefail
cd "$(dirname "$0")/../.."
root=$PWD
jdk=${JAVA_HOME:-$(ls -d /usr/lib/jvm/*25* | head -n 1)}
triples=${TRIPLES:-1020000}
peers=${PEERS:-Fuseki RDF4J Virtuoso Oxigraph}
paperwalk=${PAPERWALK:-./paperwalk}
fuseki=6.0.0 rdf4j=5.2.2 oxigraph=0.5.11
work=$root/target/peers
graph=$work/graph-$triples.nq
endpoints=() pids=()
mkdir -p "$work"
trap 'for pid in "${pids[@]:-}"; do [ -z "$pid" ] || kill "$pid" 2> /dev/null; done' EXIT

say() { printf '%s\n' "$*" >&2; }
free_port() {
  local port
  while port=$((20000 + RANDOM % 20000)); (exec 3<> "/dev/tcp/127.0.0.1/$port") 2> /dev/null; do :; done
  echo "$port"
}

# start NAME PATH PORT COMMAND…: runs it, waits for its first answer, and notes where it is
start() {
  local name=$1 path=$2 port=$3 log=$work/$1.log begun=$EPOCHREALTIME
  shift 3
  "$@" > "$log" 2>&1 &
  local pid=$!
  pids+=("$pid")
  local query='SELECT%20%3Fo%20%7B%3Chttps%3A%2F%2Fw3id.org%2Fpaperwalk%2Fid%2Ftopic%2Ft0%3E%20%3Fp%20%3Fo%7D'
  for _ in $(seq 1200); do
    if ! kill -0 "$pid" 2> /dev/null; then
      say "$name: left out, it ended: $(tail -n 1 "$log")"
      return 1
    fi
    if curl -sf -o "$work/first" -H 'Accept: application/sparql-results+json' "http://127.0.0.1:$port$path?query=$query" \
      && grep -q 'skos' "$work/first"; then
      awk -v a="$begun" -v b="$EPOCHREALTIME" -v n="$name" \
        'BEGIN { printf "%s: first answer after %.1f s, with loading if it holds its data in memory\n", n, b - a }' >&2
      endpoints+=(--endpoint "$name=http://127.0.0.1:$port$path@$pid")
      return 0
    fi
    sleep 0.5
  done
  say "$name: left out, no answer within ten minutes; see $log"
  return 1
}

Fuseki() {
  local jar=$work/jena-fuseki-server-$fuseki.jar port
  [ -f "$jar" ] || mvn -q -B -ntp dependency:copy -Dartifact=org.apache.jena:jena-fuseki-server:$fuseki \
    -DoutputDirectory="$work" > "$work/Fuseki.log" 2>&1
  [ -f "$jar" ] || { say "Fuseki: left out, its jar cannot be had; see $work/Fuseki.log"; return; }
  local data=$work/tdb2-$triples
  if [ ! -d "$data" ]; then
    "$jdk/bin/java" -cp "$jar" tdb2.tdbloader --loc "$data.new" "$graph" > "$work/Fuseki.log" 2>&1 \
      && mv "$data.new" "$data" || { say "Fuseki: left out, TDB2 does not load; see $work/Fuseki.log"; return; }
  fi
  port=$(free_port)
  start Fuseki /ds/sparql "$port" env FUSEKI_BASE="$work/fuseki" \
    "$jdk/bin/java" -Xmx4g -cp "$jar" org.apache.jena.fuseki.main.cmds.FusekiMainCmd \
    --localhost --port "$port" --tdb2 --loc "$data" /ds
}

RDF4J() {
  local port
  mkdir -p "$work/rdf4j/classes"
  if [ ! -d "$work/rdf4j/lib" ]; then
    cat > "$work/rdf4j/pom.xml" <<POM
<project><modelVersion>4.0.0</modelVersion><groupId>peers</groupId><artifactId>rdf4j</artifactId><version>1</version>
<dependencies>
$(for part in repository-sail sail-memory rio-nquads rio-ntriples queryresultio-sparqlxml; do
  echo "<dependency><groupId>org.eclipse.rdf4j</groupId><artifactId>rdf4j-$part</artifactId><version>$rdf4j</version></dependency>"
done)
</dependencies></project>
POM
    mvn -q -B -ntp -f "$work/rdf4j/pom.xml" dependency:copy-dependencies -DoutputDirectory="$work/rdf4j/lib" \
      > "$work/RDF4J.log" 2>&1 || { rm -rf "$work/rdf4j/lib"; say "RDF4J: left out, its jars cannot be had; see $work/RDF4J.log"; return; }
  fi
  "$jdk/bin/javac" -cp "$work/rdf4j/lib/*" -d "$work/rdf4j/classes" src/bench/Rdf4jEndpoint.java 2> "$work/RDF4J.log" \
    || { say "RDF4J: left out, it does not compile; see $work/RDF4J.log"; return; }
  port=$(free_port)
  start RDF4J /sparql "$port" "$jdk/bin/java" -Xmx4g -Dsun.net.httpserver.nodelay=true -cp "$work/rdf4j/classes:$work/rdf4j/lib/*" Rdf4jEndpoint "$port" "$graph"
}

Oxigraph() {
  local port
  command -v node > /dev/null && command -v npm > /dev/null || { say "Oxigraph: left out, there is no Node.js"; return; }
  mkdir -p "$work/npm"
  [ -d "$work/npm/node_modules/oxigraph" ] || npm install --prefix "$work/npm" --no-fund --no-audit "oxigraph@$oxigraph" \
    > "$work/Oxigraph.log" 2>&1 || { say "Oxigraph: left out, its package cannot be had; see $work/Oxigraph.log"; return; }
  port=$(free_port)
  start Oxigraph /sparql "$port" node --max-old-space-size=8192 src/bench/oxigraph-endpoint.cjs "$port" "$graph" \
    "$work/npm/node_modules/oxigraph"
}

Virtuoso() {
  local at=$work/virtuoso port sql data=$work/virtuoso-$triples
  command -v apt-get > /dev/null && command -v dpkg > /dev/null || { say "Virtuoso: left out, this is no Debian"; return; }
  if [ ! -x "$at/usr/bin/virtuoso-t" ]; then
    mkdir -p "$at"
    # Unpacked, not installed: nothing of the system changes.
    (cd "$at" && apt-get download virtuoso-opensource-7-bin virtuoso-opensource-7-common libpcre3 \
      && for package in ./*.deb; do dpkg -x "$package" .; done) > "$work/Virtuoso.log" 2>&1
  fi
  export LD_LIBRARY_PATH=$at/lib/x86_64-linux-gnu:$at/usr/lib/x86_64-linux-gnu
  "$at/usr/bin/virtuoso-t" --version > "$work/Virtuoso.log" 2>&1
  grep -q '^Version' "$work/Virtuoso.log" \
    || { unset LD_LIBRARY_PATH; say "Virtuoso: left out, its package cannot be had; see $work/Virtuoso.log"; return; }
  port=$(free_port) sql=$(free_port)
  mkdir -p "$data"
  cat > "$data/virtuoso.ini" <<INI
[Database]
DatabaseFile = $data/virtuoso.db
ErrorLogFile = $data/virtuoso.log
LockFile = $data/virtuoso.lck
TransactionFile = $data/virtuoso.trx
xa_persistent_file = $data/virtuoso.pxa
[TempDatabase]
DatabaseFile = $data/virtuoso-temp.db
TransactionFile = $data/virtuoso-temp.trx
[Parameters]
ServerPort = 127.0.0.1:$sql
DirsAllowed = $work
NumberOfBuffers = 170000
MaxDirtyBuffers = 130000
[HTTPServer]
ServerPort = 127.0.0.1:$port
ServerThreads = 40
MaxClientConnections = 40
MaxKeepAlives = 40
KeepAliveTimeout = 60
[SPARQL]
ResultSetMaxRows = 1000000
DefaultGraph = urn:generated
DescribeMode = CBD
INI
  (cd "$data" && exec "$at/usr/bin/virtuoso-t" +foreground +configfile "$data/virtuoso.ini") > "$work/Virtuoso.log" 2>&1 &
  local pid=$!
  pids+=("$pid")
  isql() { "$at/usr/bin/isql-vt" "127.0.0.1:$sql" dba dba "$@"; }
  for _ in $(seq 240); do isql exec='status();' > /dev/null 2>&1 && break; sleep 0.5; done
  if [ ! -f "$data/loaded" ]; then
    isql exec="ld_dir('$work', 'graph-$triples.nq', 'urn:generated'); rdf_loader_run(); checkpoint;" >> "$work/Virtuoso.log" 2>&1 \
      && touch "$data/loaded"
    isql exec="GRANT SELECT ON \"DB\".\"DBA\".\"RDF_QUAD\" TO \"SPARQL\";" >> "$work/Virtuoso.log" 2>&1
  fi
  unset LD_LIBRARY_PATH
  if curl -sf -o "$work/first" "http://127.0.0.1:$port/sparql?query=ASK%20%7B%3Fs%20%3Fp%20%3Fo%7D"; then
    endpoints+=(--endpoint "Virtuoso=http://127.0.0.1:$port/sparql?default-graph-uri=urn:generated@$pid")
  else
    say "Virtuoso: left out, it does not answer; see $work/Virtuoso.log and $data/virtuoso.log"
  fi
}

$paperwalk --version > /dev/null || exit 2
[ -f "$graph" ] || { $paperwalk bench generate --triples "$triples" -o "$graph.new" > /dev/null && mv "$graph.new" "$graph"; } || exit 2
for peer in $peers; do
  case $peer in
    Fuseki | RDF4J | Virtuoso | Oxigraph) "$peer" ;;
    *) say "$peer: not known; choose among Fuseki RDF4J Virtuoso Oxigraph"; exit 2 ;;
  esac
done
$paperwalk bench sparql --triples "$triples" --folder "$work" "${endpoints[@]}" "$@"
