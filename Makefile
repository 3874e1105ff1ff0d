# `make run` opens Attaché on the sample library; `make test` checks everything.
# `make help` lists the rest.
GO    ?= go
BUILD := build
BIN   := $(BUILD)/attache
# Seconds for each fuzz target in `make test`.
FUZZTIME ?= 3s

# Its tests read some thousands of texts one after the other: the race detector
# watches those that read at once.
EXTRACT := ./briefing/extract

# The window draws emoji with a font of the computer: the one that Fyne carries
# would be read anew for each style of letters, 30 MB in all.
export GOFLAGS := $(GOFLAGS) -tags=no_emoji

.PHONY: help run build test check unit fuzz window bench gallery eval weights clean

help: ## list the targets
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' Makefile

run: build ## build and open the window; with no display, print the sample handout
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
		exec $(BIN); \
	else \
		$(BIN) export --sample -o $(BUILD)/sample-handout.pdf && \
		echo "There is no display to open a window on. The sample handout is in $(BUILD)/sample-handout.pdf."; \
	fi

build: ## build the program into build/attache
	@.ci/install build
	@mkdir -p $(BUILD)
	$(GO) build -o $(BIN) .

test: ## everything: formatting, lint, tests with the race detector, fuzzing, the real window
	@.ci/install build test
	@$(MAKE) --no-print-directory check unit fuzz window

check: ## formatting, vet, lint
	@unformatted=$$(gofmt -l $$(git ls-files '*.go')); \
	if [ -n "$$unformatted" ]; then echo "Run gofmt -w on:" $$unformatted; exit 1; fi
	$(GO) vet ./...
	$(GO) tool staticcheck ./...

unit: ## tests, with the race detector where there is no display driver
	$(GO) test . $(EXTRACT)
	$(GO) test -race -run 'AtOnce|Forget' $(EXTRACT)
	$(GO) test -race $$($(GO) list ./... | grep -vx 'attache\|attache/briefing/extract')

fuzz: ## each fuzz target for a short time
	@.ci/fuzz $(FUZZTIME)

window: build ## the real window under Xvfb, with screenshots in build/screens
	$(GO) test -count=1 -tags window -v ./app/windowtest

bench: ## benchmarks, with their figures
	$(GO) test -run '^$$' -bench . -benchmem -timeout 2h ./...

gallery: build ## the pictures of the README: the window in all states, a document that scrolls, the templates
	@.ci/install test
	$(GO) test -count=1 -tags window -run 'TestScreens/light$$|TestStates|TestScrolling' ./app/windowtest
	@cp $(BUILD)/screens/light-reading-card.png assets/gallery/window.png
	@GO=$(GO) .ci/gallery
	@for name in note handout statement quotes figures matrix; do \
		short=; if [ $$name = handout ]; then short=--short; fi; \
		$(BIN) export --sample --quiet $$short --template $$name -o $(BUILD)/$$name.pdf && \
		pdftoppm -png -r 96 -f 1 -l 1 -singlefile $(BUILD)/$$name.pdf assets/gallery/$$name || exit 1; \
	done

eval: ## score the extractor on the labelled documents
	$(GO) run ./briefing/extract/eval/cmd

GOLD := briefing/extract/testdata/gold
weights: ## learn from the labelled documents whose the bodies near a name are
	$(GO) run ./bench/learn $(GOLD)/seeds $(GOLD)/written $(GOLD)/plain $(GOLD)/various $(GOLD)/habits $(GOLD)/rounds

clean: ## remove what was built
	rm -rf $(BUILD)
