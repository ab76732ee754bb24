using NotebookHost.Engine;

namespace NotebookHost.Tests.Language;

/// <summary>An engine with a few cells behind it.</summary>
public sealed class LanguageFixture
{
    public LanguageFixture()
    {
        Engine = new CellEngine(new CellEngineOptions { BaseDirectory = AppContext.BaseDirectory });
        Run("""
            using System.IO;
            var rows = new List<Row> { new("a", 1) };
            int? maybe = 3;
            /// <summary>Doubles a number.</summary>
            int Twice(int n) => n * 2;
            record Row(string Name, int Count) { public string? Note { get; init; } }
            """);
        Run("var rowCount = rows.Count;");
    }

    internal CellEngine Engine { get; }

    private void Run(string code)
    {
        var result = Engine.ExecuteAsync(code, NoOutput.Instance).GetAwaiter().GetResult();
        if (!result.Succeeded)
            throw new InvalidOperationException(result.Error!.Message);
    }
}
