using System.Globalization;
using NewsCorpus.Reading.Actors;
using ReadingFit;

// Fits the weights of src/NewsCorpus.Reading/Lexicon/readings.tsv to our own annotated sentences and writes the table.
//   dotnet run --project tests/ReadingFit                      fits, cross-validates, writes
//   dotnet run --project tests/ReadingFit -- --check FILE.xml  also reads sentences in the format of ReLocaR (only to
//                                                              measure; nothing is learnt from them)
//   --errors                                                   lists the names that are read wrongly
const int Folds = 5;
var root = Root();
var data = Path.Combine(root, "tests", "NewsCorpus.Tests", "Actors", "Data");
var reader = new SampleReader();
var samples = reader.Read(AnnotatedText.Patterns(Path.Combine(data, "reading-patterns.tsv"))
    .Concat(AnnotatedText.Marked(Path.Combine(data, "fresh.tsv"))));
var (least, pull) = (Number("--least", 2), Number("--pull", 2));
Console.WriteLine($"{samples.Count} names in our own sentences, {reader.Missed} not found");
Console.WriteLine($"cross-validated by pattern: {Percent(CrossValidate())}");
var weights = LogisticRegression.Fit(samples, (int)least, pull);
Console.WriteLine($"on the sentences themselves: {Percent(Accuracy(weights, samples))}");
foreach (var path in args.Zip(args.Skip(1)).Where(pair => pair.First == "--check").Select(pair => pair.Second))
{
    var check = new SampleReader();
    var others = check.Read(AnnotatedText.Samples(path));
    Console.WriteLine($"{Path.GetFileName(path)}: {others.Count} names, {check.Missed} not found, {Percent(Accuracy(weights, others))} read rightly");
    if (!args.Contains("--errors")) continue;
    foreach (var sample in others.Where(sample => weights.Reads(sample) != sample.IsActor))
        Console.WriteLine($"  {(sample.IsActor ? "actor" : "place")}  {sample.Text}");
}

WeightsFile.Write(Path.Combine(root, "src", "NewsCorpus.Reading", "Lexicon", "readings.tsv"), weights.Weights);

double CrossValidate()
{
    var patterns = samples.Select(sample => sample.Group).Distinct().Select((group, index) => (group, index))
        .ToDictionary(pair => pair.group, pair => pair.index % Folds);
    var right = 0;
    for (var fold = 0; fold < Folds; fold++)
    {
        var model = LogisticRegression.Fit(samples.FindAll(sample => patterns[sample.Group] != fold), (int)least, pull);
        right += samples.Count(sample => patterns[sample.Group] == fold && model.Reads(sample) == sample.IsActor);
    }

    return (double)right / samples.Count;
}

static double Accuracy(LogisticRegression model, List<Sample> samples) =>
    (double)samples.Count(sample => model.Reads(sample) == sample.IsActor) / samples.Count;

static string Percent(double share) => share.ToString("P1", CultureInfo.InvariantCulture);

double Number(string option, double standard) =>
    Array.IndexOf(args, option) is >= 0 and var at ? double.Parse(args[at + 1], CultureInfo.InvariantCulture) : standard;

static string Root()
{
    var folder = new DirectoryInfo(AppContext.BaseDirectory);
    while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Analysis.sln"))) folder = folder.Parent;
    return folder?.FullName ?? throw new DirectoryNotFoundException("Analysis.sln is in no folder above the tool.");
}
