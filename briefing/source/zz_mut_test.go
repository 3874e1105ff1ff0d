package source
import ("testing";"os";"math/rand";"context";"time";"fmt";"path/filepath")
func TestZZMut(t *testing.T){
 pat:=os.Getenv("ZZMUT"); if pat=="" {t.Skip()}
 fs,_:=filepath.Glob(pat); r:=rand.New(rand.NewSource(1))
 end:=time.Now().Add(20*time.Second); n:=0
 for time.Now().Before(end) { f:=fs[r.Intn(len(fs))]; data,_:=os.ReadFile(f); if len(data)>20000||len(data)<10 {continue}
  for k:=0;k<1+r.Intn(6);k++ { switch r.Intn(3) { case 0: data[r.Intn(len(data))]=byte(r.Intn(256)); case 1: i:=r.Intn(len(data)); j:=min(len(data)-1,i+r.Intn(40)); data=append(append([]byte{},data[:i]...),data[j:]...); case 2: i:=r.Intn(len(data)); j:=min(len(data),i+r.Intn(60)); p:=r.Intn(len(data)); data=append(append(append([]byte{},data[:p]...),data[i:j]...),data[p:]...) }; if len(data)<10 {break} }
  ctx,c:=context.WithTimeout(context.Background(),3*time.Second)
  st:=time.Now(); d,err:=Read(ctx,File{Name:filepath.Base(f),Data:data}); c(); n++
  if el:=time.Since(st); el>2*time.Second { os.WriteFile("/tmp/src-keep/slow.bin",data,0o644); fmt.Println("SLOW",f,el,err); return }
  if err==nil { checkDocument(t,d); if t.Failed() { os.WriteFile("/tmp/src-keep/bad.bin",data,0o644); return } }
 }
 fmt.Println("runs",n)
}
