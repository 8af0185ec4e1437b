#!/bin/sh
# Has Go's own packages judge an export: test/foreign/go.sh <export> <vkey>...
# They come from Debian: golang-go and golang-golang-x-mod-dev. Without them nothing is judged.
packages=/usr/share/gocode
if ! command -v go >/dev/null || [ ! -d "$packages/src/golang.org/x/mod/sumdb/tlog" ]; then
  echo 'not judged: Go or golang.org/x/mod is not installed here'
  exit 0
fi
GO111MODULE=off GOFLAGS= GOPATH="$packages" exec go run "$(dirname "$0")/go/main.go" "$@"
