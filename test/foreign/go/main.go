// Judges an export with the note and tlog packages that Go verifies its own modules with.
//
// It is given the folder of the export and the keys of the log, reads the signed heads, and proves
// by the tiles that every entry and every earlier head belongs to the last one. Nothing here knows
// how the export was made: layout and formats are those of C2SP tlog-tiles and signed-note.
package main

import (
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

// height is that of C2SP tlog-tiles: 2⁸ hashes or entries in a full tile.
const height = 8

func must(err error, what string) {
	if err != nil {
		fmt.Printf("FAIL %s: %v\n", what, err)
		os.Exit(1)
	}
}

// head opens a signed note and reads its three lines: origin, size, root.
func head(file string, known note.Verifiers) tlog.Tree {
	bytes, err := os.ReadFile(file)
	must(err, file)
	opened, err := note.Open(bytes, known)
	must(err, file)
	lines := strings.Split(opened.Text, "\n")
	if len(lines) != 4 || lines[0] != opened.Sigs[0].Name {
		must(fmt.Errorf("not a checkpoint of %s", opened.Sigs[0].Name), file)
	}
	size, err := strconv.ParseInt(lines[1], 10, 64)
	must(err, file)
	root, err := tlog.ParseHash(lines[2])
	must(err, file)
	return tlog.Tree{N: size, Hash: root}
}

// tiles reads the files of the export where Go's own client would ask a server.
type tiles string

func (folder tiles) Height() int { return height }

func (folder tiles) SaveTiles([]tlog.Tile, [][]byte) {}

func (folder tiles) ReadTiles(wanted []tlog.Tile) ([][]byte, error) {
	found := make([][]byte, len(wanted))
	for i, tile := range wanted {
		// C2SP leaves out the height that Go puts before the level.
		path := strings.Replace(tile.Path(), fmt.Sprintf("tile/%d/", height), "tile/", 1)
		bytes, err := os.ReadFile(filepath.Join(string(folder), path))
		if err != nil {
			return nil, err
		}
		found[i] = bytes
	}
	return found, nil
}

// bundle reads the entries of one bundle: two bytes of length before each.
func bundle(folder string, number int64, width int) [][]byte {
	tile := tlog.Tile{H: height, L: -1, N: number, W: width}
	path := strings.Replace(tile.Path(), fmt.Sprintf("tile/%d/data/", height), "tile/entries/", 1)
	bytes, err := os.ReadFile(filepath.Join(folder, path))
	must(err, path)
	var entries [][]byte
	for len(bytes) >= 2 {
		end := 2 + int(binary.BigEndian.Uint16(bytes))
		if end > len(bytes) {
			break
		}
		entries = append(entries, bytes[2:end])
		bytes = bytes[end:]
	}
	if len(bytes) != 0 || len(entries) != width {
		must(fmt.Errorf("%d entries, %d bytes over", len(entries), len(bytes)), path)
	}
	return entries
}

func inclusion(folder string, tree tlog.Tree, hashes tlog.HashReader) int64 {
	for first := int64(0); first < tree.N; first += 1 << height {
		width := 1 << height
		if tree.N-first < 1<<height {
			width = int(tree.N - first)
		}
		for i, entry := range bundle(folder, first>>height, width) {
			index := first + int64(i)
			proof, err := tlog.ProveRecord(tree.N, index, hashes)
			must(err, fmt.Sprintf("entry %d", index))
			leaf := tlog.RecordHash(entry)
			must(tlog.CheckRecord(proof, tree.N, tree.Hash, index, leaf), fmt.Sprintf("entry %d", index))
		}
	}
	return tree.N
}

func consistency(folder string, tree tlog.Tree, known note.Verifiers, hashes tlog.HashReader) int {
	kept, err := filepath.Glob(filepath.Join(folder, "checkpoints", "*"))
	must(err, "checkpoints")
	for _, file := range kept {
		old := head(file, known)
		// Of an empty tree there is nothing to prove but its root, the hash of nothing.
		if old.N == 0 {
			empty, _ := base64.StdEncoding.DecodeString("47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=")
			if string(old.Hash[:]) != string(empty) {
				must(fmt.Errorf("not the empty root"), file)
			}
			continue
		}
		proof, err := tlog.ProveTree(tree.N, old.N, hashes)
		must(err, file)
		must(tlog.CheckTree(proof, tree.N, tree.Hash, old.N, old.Hash), file)
	}
	return len(kept)
}

func main() {
	if len(os.Args) < 3 {
		fmt.Println("main <export> <vkey>...")
		os.Exit(2)
	}
	folder := os.Args[1]
	var verifiers []note.Verifier
	for _, vkey := range os.Args[2:] {
		verifier, err := note.NewVerifier(vkey)
		must(err, vkey)
		verifiers = append(verifiers, verifier)
	}
	known := note.VerifierList(verifiers...)
	tree := head(filepath.Join(folder, "checkpoint"), known)
	fmt.Printf("ok   signature of the head over %d entries\n", tree.N)
	hashes := tlog.TileHashReader(tree, tiles(folder))
	fmt.Printf("ok   inclusion of %d entries\n", inclusion(folder, tree, hashes))
	fmt.Printf("ok   consistency of %d heads\n", consistency(folder, tree, known, hashes))
}
