// What every notebook here begins with: #load "setup.csx". It works in each host of C# notebooks.
#r "../src/NewsCorpus.Notebooks/bin/NewsCorpus.dll"
#r "../src/NewsCorpus.Notebooks/bin/NewsCorpus.Charts.dll"
#r "../src/NewsCorpus.Notebooks/bin/NewsCorpus.Reading.dll"
#r "../src/NewsCorpus.Notebooks/bin/NewsCorpus.Notebooks.dll"
#r "../src/NewsCorpus.Notebooks/bin/Microsoft.Data.Analysis.dll"
#r "../src/NewsCorpus.Notebooks/bin/Plotly.NET.dll"
#r "../src/NewsCorpus.Notebooks/bin/Plotly.NET.CSharp.dll"

// Hosts show data frames, charts and figures as these formatters say.
NewsCorpus.Notebooks.NotebookFormatters.Register();
