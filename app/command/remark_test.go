package command

import (
	"slices"
	"testing"

	"attache/briefing/page"
)

func TestRemarks(t *testing.T) {
	got := remarks([]page.Notice{
		{Kind: page.NoticeSecondHand, Detail: "Ana Duarte"},
		{Kind: page.NoticeIncomplete, Detail: "2 date"},
		{Kind: page.NoticeSecondHand, Detail: "Ivo Kral"},
		{Kind: page.NoticeSecondHand, Detail: "Ana Duarte"},
	})
	want := []string{
		"Sources that lack something: 2 date",
		"Quoted at second hand, say where you read it: Ana Duarte; Ivo Kral",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}
