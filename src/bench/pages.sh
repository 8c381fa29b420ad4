#!/usr/bin/env bash
# Checks the Lighthouse performance score of the page at the root of a running registry, the median of five runs:
#   src/bench/pages.sh http://127.0.0.1:8080 95
# The machine should have no other load.
set -euo pipefail
cd "$(dirname "$0")/../test/npm"

[ -d node_modules/lighthouse ] || npm ci
node lighthouse.mjs "$(command -v chromium)" "${1:-http://127.0.0.1:8080}" "${2:-95}"
