package source
import ("testing";"os";"path/filepath";"context";"fmt";"strings")
func TestZZ(t *testing.T){
 dir:=os.Getenv("ZZ"); if dir=="" {t.Skip()}
 fs,_:=filepath.Glob(dir)
 roles:=map[string]int{}
 for _,f:=range fs { data,_:=os.ReadFile(f); d,err:=Read(context.Background(),File{Name:filepath.Base(f),Data:data}); if err!=nil {fmt.Println("ERR",err);continue}
  fmt.Printf("FILE %s title=%q date=%s place=%s lang=%s blocks=%d bytes=%d\n",filepath.Base(f),d.Provenance.Title,d.Provenance.Date,d.Provenance.Place,d.Provenance.Language,len(d.Blocks),len(d.Text))
  for _,b:=range d.Blocks { roles[string(b.Role)]++
   if b.Role=="boilerplate"||b.Role=="heading"||b.Role=="table row"||b.Role=="footnote"||b.Language!="" { fmt.Printf("  %s{%s}: %s\n",b.Role,b.Language,strings.ReplaceAll(excerpt(d.Slice(b.Span)),"\n","/")) } } }
 fmt.Println(roles)
}
