#!/bin/sh
# Pictures of the pages of Word files, to be looked at by a person.
#   packaging/look.sh FOLDER FILE.docx...
# Needs LibreOffice and poppler's pdftoppm.
set -eu
folder=$1
shift
profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT
soffice --headless "-env:UserInstallation=file://$profile" \
    --convert-to pdf --outdir "$folder" "$@" >/dev/null
for file in "$@"; do
    name=$(basename "$file" .docx)
    pdftoppm -r "${DPI:-80}" -png "$folder/$name.pdf" "$folder/$name"
done
