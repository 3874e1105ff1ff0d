package index

import (
	index "github.com/blevesearch/bleve_index_api"
)

// indexDocument is an analysed document in the form that the library takes.
type indexDocument struct {
	id     string
	plain  int // bytes of text
	fields []index.Field
	facts  *facts // not in the index, but in the register beside it
}

func (d *indexDocument) ID() string { return d.id }

// Size is an estimate in bytes, for the library's statistics.
func (d *indexDocument) Size() int { return d.plain }

func (d *indexDocument) VisitFields(visit index.FieldVisitor) {
	for _, f := range d.fields {
		visit(f)
	}
}

func (d *indexDocument) VisitComposite(index.CompositeFieldVisitor) {}

func (d *indexDocument) HasComposite() bool { return false }

func (d *indexDocument) NumPlainTextBytes() uint64 { return uint64(d.plain) }

// AddIDField does nothing: the field is there from the start.
func (d *indexDocument) AddIDField() {}

func (d *indexDocument) StoredFieldsBytes() uint64 { return uint64(len(d.id)) }

func (d *indexDocument) Indexed() bool { return true }

// field is an analysed field.
type field struct {
	name    string
	options index.FieldIndexingOptions
	terms   index.TokenFrequencies
	length  int
}

func (f *field) Name() string { return f.name }

func (f *field) Value() []byte { return nil }

func (f *field) ArrayPositions() []uint64 { return nil }

func (f *field) EncodedFieldType() byte { return 't' }

// Analyze does nothing: fields are made analysed.
func (f *field) Analyze() {}

func (f *field) Options() index.FieldIndexingOptions { return f.options }

func (f *field) AnalyzedLength() int { return f.length }

func (f *field) AnalyzedTokenFrequencies() index.TokenFrequencies { return f.terms }

func (f *field) NumPlainTextBytes() uint64 { return 0 }
