#!/usr/bin/env bash
# What /api/related costs over HTTP, on the graph of citeulike-a: readers' libraries and citations of the training
# parts, titles and tags.
#   src/bench/related-http.sh [OPTION…]      further options go to paperwalk bench related
#   DATA=../shared/data/citeulike-a src/bench/related-http.sh --connections 8,32 --papers 1,10
# Aim: 2,000 requests a second on two cores with p99 under 30 ms. "processor ms" is what a request costs the server's
# process, whatever else the machine does; requests a second and p99 are of a quiet machine only. Needs awk and a JDK 25.
set -euo pipefail
cd "$(dirname "$0")/../.."
data=${DATA:-../shared/data/citeulike-a}
paperwalk=${PAPERWALK:-./paperwalk}
work=$PWD/target/related-http
[ -f "$data/items.tsv" ] || { echo "$data: there is no items.tsv; name the folder of citeulike-a in DATA" >&2; exit 2; }
mkdir -p "$work"
if [ ! -f "$work/store/current" ]; then
  awk -F'\t' '
    function text(t) { return "\"" t "\"" }
    function paper(n) { return "<https://w3id.org/paperwalk/id/paper/citeulike-" n ">" }
    FNR == 1 { part++ }
    part == 1 {
      print paper($1) " <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/paperwalk/ns#Paper> ."
      print paper($1) " <http://purl.org/dc/terms/title> " text($2) " ."
      n = split($3, tags, " ")
      for (i = 1; i <= n; i++) print paper($1) " <https://schema.org/keywords> " text(tags[i]) " ."
    }
    part == 2 { print "<https://w3id.org/paperwalk/id/reader/" $1 "> <https://w3id.org/paperwalk/ns#keeps> " paper($2) " ." }
    part == 3 { print paper($1) " <http://purl.org/spar/cito/cites> " paper($2) " ." }
  ' <(sed 's/\\/\\\\/g; s/"/\\"/g' "$data/items.tsv") "$data/warm/train.tsv" "$data/cite/train.tsv" > "$work/graph.nt"
  $paperwalk load "$work/graph.nt" --store "$work/store" >&2
fi
$paperwalk bench related --store "$work/store" "$@"
