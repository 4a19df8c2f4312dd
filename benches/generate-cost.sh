#!/usr/bin/env bash
# What it costs to generate a crate, beside another generator: wall and processor seconds of both in turn, and the ratio of
# the best runs.
#
#   benches/generate-cost.sh DESCRIPTION RUNS COMMAND...
#
# COMMAND is the other generator's, with SPEC for the description and OUT for a folder that does not exist yet:
#
#   benches/generate-cost.sh api.json 5 other-generator generate SPEC -o OUT
set -euo pipefail

spec=$(realpath "$1")
runs=$2
shift 2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$(dirname "$0")/.."
cargo build --quiet --release -p generator --bin generator
ours=$(cargo metadata --format-version 1 --no-deps | sed -e 's/.*"target_directory":"\([^"]*\)".*/\1/')/release/generator

cost() { # COMMAND...: wall and processor seconds
    rm -rf "$work/out"
    local arguments=("$@")
    arguments=("${arguments[@]/#SPEC/$spec}")
    arguments=("${arguments[@]/#OUT/$work/out}")
    local TIMEFORMAT='%R %U %S'
    { time "${arguments[@]}" > /dev/null 2> "$work/log" || { cat "$work/log" >&2; exit 1; }; } 2>&1 \
        | awk '{ print $1, $2 + $3 }'
}

for run in $(seq "$runs"); do
    echo "$(cost "$ours" generate SPEC --out OUT) $(cost "$@")"
done | awk '
    { printf "this one %.2f s (%.2f s of processors), the other %.2f s (%.2f s)\n", $1, $2, $3, $4 }
    NR == 1 || $1 < wall { wall = $1 }
    NR == 1 || $2 < cpu { cpu = $2 }
    NR == 1 || $3 < other_wall { other_wall = $3 }
    NR == 1 || $4 < other_cpu { other_cpu = $4 }
    END { printf "ratio of the best: %.2f, of processor time %.2f\n", wall / other_wall, cpu / other_cpu }
'
