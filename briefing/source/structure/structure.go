// Package structure divides a text into blocks by the looks of its lines:
// headings, paragraphs, list items, table rows, quotations, footnotes,
// paragraph numbers, and the page furniture around a saved document.
//
// It must not know file formats. Its rules are general; the words they need
// stand in data files, one for each language.
package structure

import (
	"attache/briefing"
)

// Blocks divides a plain text. The blocks are in order, leave out only white
// space, and never change a byte.
func Blocks(text string) []briefing.Block {
	units := divide(text)
	units = joinCallouts(text, units)
	units = joinPullQuotes(text, units)
	return blocksOf(settle(text, units))
}

// Mark completes blocks whose roles a format already states: it numbers
// paragraphs and sets page furniture aside. Roles other than paragraph and
// list item are kept unless the block is plainly furniture.
func Mark(text string, blocks []briefing.Block) []briefing.Block {
	units := make([]unit, len(blocks))
	end := 0
	for i, b := range blocks {
		units[i] = unit{block: b, text: text[b.Span.Start:b.Span.End], gap: lineEnds(text[end:b.Span.Start]) - 1, stated: true}
		end = b.Span.End
	}
	return blocksOf(settle(text, units))
}

// settle gives every unit its role.
func settle(text string, units []unit) []unit {
	settleNumbered(units)
	markFurniture(units)
	markTables(units)
	markItems(units)
	markFootnotes(text, units)
	markHeadings(units)
	markMenus(units)
	settleLevels(units)
	units = splitLinkLabels(units)
	numberParagraphs(units)
	return units
}

func blocksOf(units []unit) []briefing.Block {
	blocks := make([]briefing.Block, len(units))
	for i, u := range units {
		blocks[i] = u.block
	}
	return blocks
}
