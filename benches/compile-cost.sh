#!/usr/bin/env bash
# What it costs to type-check the models of a generated crate: with their JSON form by the trait `Object`, as they are
# generated, against the same types with serde's derives. Prints processor seconds of each run and the ratio.
#
#   benches/compile-cost.sh GENERATED_CRATE [RUNS]
#
# The derives do less: they neither validate, nor tell all errors, nor keep null and absent apart.
set -euo pipefail

crate=$(cd "$1" && pwd)
runs=${2:-5}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

models_only() { # FOLDER
    mkdir -p "$1/src"
    cp -r "$crate/src/support" "$crate/src/models" "$crate/src/models.rs" "$1/src/"
    rm -rf "$1/src/support/client" "$1/src/support/server" "$1/src/support/http"
    sed -i -e '/client\|server\|http\|cfg(feature/d' "$1/src/support/mod.rs"
    { echo 'pub mod models;'; echo 'pub mod support;'; echo 'pub use support::secret::Secret;'; } > "$1/src/lib.rs"
    grep 'support::integer' "$crate/src/lib.rs" >> "$1/src/lib.rs" || true
    if [ -e "$crate/src/patterns.rs" ]; then
        cp "$crate/src/patterns.rs" "$1/src/"
        echo 'mod patterns;' >> "$1/src/lib.rs"
    fi
    sed -e '/optional = true/d' -e '/^\[features\]/,/^$/d' -e "s/^name = .*/name = \"$2\"/" "$crate/Cargo.toml" > "$1/Cargo.toml"
}

models_only "$work/object" by-object
models_only "$work/derive" by-derive
rm -r "$work/derive/src/models"
sed -i -e '/^mod \(codec\|constructors\|schemas\);/d' -e '/^#\[allow(deprecated)\]/d' \
    -e 's/^#\[derive(Clone/#[derive(Debug, Clone/' \
    -e '/^#\[derive(/s/)\]/, serde::Serialize, serde::Deserialize)]/' "$work/derive/src/models.rs"
sed -i -e 's/^serde = "1"/serde = { version = "1", features = ["derive"] }/' "$work/derive/Cargo.toml"
printf '[workspace]\nresolver = "3"\nmembers = ["object", "derive"]\n' > "$work/Cargo.toml"

cost() { # PACKAGE: processor seconds of checking that package alone
    touch "$work/$1/src/lib.rs"
    local TIMEFORMAT='%U %S'
    { time cargo check --quiet --manifest-path "$work/$1/Cargo.toml" 2> "$work/$1.log"; } 2>&1 | awk '{ print $1 + $2 }'
}

export CARGO_TARGET_DIR="$work/target" CARGO_INCREMENTAL=0 RUSTFLAGS=-Awarnings
cargo check --quiet --workspace --manifest-path "$work/Cargo.toml"
for run in $(seq "$runs"); do
    object=$(cost object)
    derive=$(cost derive)
    awk -v o="$object" -v d="$derive" 'BEGIN { printf "trait %.2f s, derives %.2f s, ratio %.2f\n", o, d, o / d }'
done
