#!/usr/bin/env bash
# Holds the page at the root of a running registry to a score of performance, by the median of five runs of Lighthouse:
#   src/bench/pages.sh http://127.0.0.1:8080 95
# The machine should have nothing else to do.
set -euo pipefail
cd "$(dirname "$0")/../test/npm"

[ -d node_modules/lighthouse ] || npm ci
node lighthouse.mjs "$(command -v chromium)" "${1:-http://127.0.0.1:8080}" "${2:-95}"
