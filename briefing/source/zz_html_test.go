package source
import ("testing";"os";"path/filepath";"context";"fmt";"strings";"encoding/json";"sort";"unicode";"golang.org/x/net/html";"time";"attache/briefing")
func bagWords(s string) []string { return strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) }
func bagF1(a,b string)(float64,float64,float64){ x,y:=map[string]int{},map[string]int{}; nx,ny:=0,0; for _,w:=range bagWords(a){x[w]++;nx++}; for _,w:=range bagWords(b){y[w]++;ny++}; c:=0; for w,n:=range x { c+=min(n,y[w]) }; if nx==0||ny==0 {return 0,0,0}; p,r:=float64(c)/float64(nx),float64(c)/float64(ny); if p+r==0{return 0,0,0}; return 2*p*r/(p+r),p,r }
func contentOf(d *briefing.Document) string { var b strings.Builder; for _,bl:=range d.Content(){ b.WriteString(d.Slice(bl.Span)); b.WriteString("\n") }; return b.String() }
func TestZZHTML(t *testing.T){
 dir:=os.Getenv("ZZMOZ"); if dir=="" {t.Skip()}
 dirs,_:=filepath.Glob(dir+"/*")
 type row struct{name string; f,p,r float64}
 var rows []row; sum:=0.0; title:=0; start:=time.Now()
 for _,dd:=range dirs { data,err:=os.ReadFile(dd+"/source.html"); if err!=nil {continue}
  exp,_:=os.ReadFile(dd+"/expected.html")
  tree,_:=html.Parse(strings.NewReader(string(exp)))
  ed:=newDraft(); walkMarkup(ed,tree,nil)
  d,err:=Read(context.Background(),File{Name:"page.html",Data:data}); if err!=nil {fmt.Println("ERR",dd,err); rows=append(rows,row{filepath.Base(dd),0,0,0});continue}
  f,p,r:=bagF1(contentOf(d),ed.text.String()); sum+=f; rows=append(rows,row{filepath.Base(dd),f,p,r})
  var md struct{Title string}; mj,_:=os.ReadFile(dd+"/expected-metadata.json"); json.Unmarshal(mj,&md)
  if oneLine(md.Title)==d.Provenance.Title {title++} else {fmt.Printf("TITLE %s want %q got %q (%s)\n",filepath.Base(dd),md.Title,d.Provenance.Title,d.Provenance.Origins["title"])}
 }
 sort.Slice(rows,func(i,j int)bool{return rows[i].f<rows[j].f})
 for _,r:=range rows[:25]{fmt.Printf("%.3f p%.3f r%.3f %s\n",r.f,r.p,r.r,r.name)}
 fmt.Printf("N=%d mean F1=%.4f title=%d %v\n",len(rows),sum/float64(len(rows)),title,time.Since(start))
}
