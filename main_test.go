package main

import (
	"os"
	"strconv"
	"strings"
	"testing"

	"attache/app/command"
)

func TestWindowArguments(t *testing.T) {
	tests := []struct {
		name    string
		args    []string
		library string
		window  bool
	}{
		{"none", nil, "", true},
		{"library", []string{"--library", "/tmp/l"}, "/tmp/l", true},
		{"library in one word", []string{"--library=/tmp/l"}, "/tmp/l", true},
		{"library without a folder", []string{"--library"}, "", false},
		{"command", []string{"documents"}, "", false},
		{"library and command", []string{"--library", "/tmp/l", "documents"}, "", false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			library, window := windowArguments(tt.args)
			if library != tt.library || window != tt.window {
				t.Errorf("got %q, %v", library, window)
			}
		})
	}
}

// TestMetadata compares what the program says of itself with what packagers
// are told.
func TestMetadata(t *testing.T) {
	data, err := os.ReadFile("FyneApp.toml")
	if err != nil {
		t.Fatal(err)
	}
	values, section := map[string]string{}, ""
	for line := range strings.Lines(string(data)) {
		line = strings.TrimSpace(line)
		if strings.HasPrefix(line, "[") {
			section = strings.Trim(line, "[]") + "."
			continue
		}
		if key, value, ok := strings.Cut(line, "="); ok {
			values[section+strings.TrimSpace(key)] = strings.Trim(strings.TrimSpace(value), `"`)
		}
	}
	for key, want := range map[string]string{
		"Details.ID": metadata.ID, "Details.Name": metadata.Name, "Details.Version": metadata.Version,
		"Details.Build":     strconv.Itoa(metadata.Build),
		"Migrations.fyneDo": strconv.FormatBool(metadata.Migrations["fyneDo"]),
	} {
		if values[key] != want {
			t.Errorf("FyneApp.toml has %s = %q, the program %q", key, values[key], want)
		}
	}
}

// TestHelperIsNoWindow keeps the argument of helper processes from opening one.
func TestHelperIsNoWindow(t *testing.T) {
	if _, window := windowArguments([]string{command.HelperArgument}); window {
		t.Error("a helper process would open a window")
	}
}
