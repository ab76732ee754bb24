using NotebookHost.Libraries;
using Xunit;

namespace NotebookHost.Tests.Engine;

public sealed class LibraryTests : IDisposable
{
    private readonly TestFolder _folder = new();
    private readonly Cells _cells;

    public LibraryTests()
    {
        Directory.CreateDirectory(_folder.File("notebooks"));
        _cells = new Cells(_folder.File("notebooks"));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Reference_IsRelativeToTheNotebookAndBringsItsDependencies()
    {
        _folder.Compile("Inner", "public record Inner(int N);");
        _folder.Compile("Outer", "public static class Outer { public static Inner Make() => new Inner(5); }", "Inner.dll");
        Assert.Equal("5", await _cells.Run("#r \"../Outer.dll\"\nvar made = Outer.Make(); made.N"));
        Assert.Equal("6", await _cells.Run("made.N + 1"));
        Assert.Equal("7", await _cells.Run("#r \"../Inner.dll\"\nnew Inner(7).N"));
    }

    [Fact]
    public async Task Reference_ToAFrameworkAssemblyByName() =>
        Assert.Equal("a", await _cells.Run("#r \"System.Xml.Linq\"\nnew System.Xml.Linq.XElement(\"a\").Name.LocalName"));

    [Fact]
    public async Task Reference_ToAFacadeThatNoCellRefersTo_FindsIt()
    {
        Assert.DoesNotContain(HostReferences.Find("System.Web")!, HostReferences.All);
        Assert.Equal("&lt;", await _cells.Run("#r \"System.Web\"\nSystem.Web.HttpUtility.HtmlEncode(\"<\")"));
    }

    [Fact]
    public async Task Library_RebuiltUnderALiveEngine_IsNamed()
    {
        _folder.Compile("Lib", "public static class Lib { public static int N => 1; }");
        Assert.Equal("1", await _cells.Run("#r \"../Lib.dll\"\nLib.N"));
        _folder.Compile("Lib", "public static class Lib { public static int N => 2; }");
        var error = await _cells.Fail("#r \"../Lib.dll\"\nLib.N");
        Assert.Equal(
            "error CS0006: Lib.dll was rebuilt after this kernel loaded it: restart the kernel to use the new build", error.Message);
        Assert.Equal("  Cell 2, line 1, column 1", error.Traceback[1]);
        Assert.Equal("1", await _cells.Run("Lib.N"));
        Assert.Equal("2", await new Cells(_folder.File("notebooks")).Run("#r \"../Lib.dll\"\nLib.N"));
    }

    [Fact]
    public async Task Library_BuiltAgainUnchanged_IsTheSame()
    {
        _folder.Compile("Lib", "public static class Lib { public static int N => 1; }");
        await _cells.Run("#r \"../Lib.dll\"\nvar n = Lib.N;");
        File.SetLastWriteTimeUtc(_folder.File("Lib.dll"), new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.Equal("1", await _cells.Run("#r \"../Lib.dll\"\nLib.N"));
    }

    [Fact]
    public async Task Library_FileIsNotHeld()
    {
        _folder.Compile("Lib", "public static class Lib { public static int N => 1; }");
        await _cells.Run("#r \"../Lib.dll\"\nLib.N");
        using var exclusive = new FileStream(_folder.File("Lib.dll"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        Assert.True(exclusive.Length > 0);
    }

    [Fact]
    public async Task Reference_NotFound_SaysWhereItLooked()
    {
        var error = await _cells.Fail("#r \"../None.dll\"");
        Assert.Contains($"\"../None.dll\" was not found; #r is relative to the notebook's folder, here {_folder.File("notebooks")}", error.Message, StringComparison.Ordinal);
        _folder.Write("Text.dll", "this is text");
        error = await _cells.Fail("#r \"../Text.dll\"");
        Assert.Equal("error CS0006: Text.dll is not a .NET assembly", error.Message);
    }

    [Fact]
    public async Task Load_RunsAFileBesideTheNotebook()
    {
        _folder.Write("notebooks/helpers/more.csx", "int Three() => 3;");
        _folder.Write("notebooks/helpers.csx", "#load \"helpers/more.csx\"\nint Six() => 2 * Three();\nint Bad()\n{\n    throw new Exception(\"x\");\n}");
        Assert.Equal("6", await _cells.Run("#load \"helpers.csx\"\nSix()"));
        Assert.Equal(["Exception: x", "  at helpers.csx, line 5", "  at Cell 2, line 1"], (await _cells.Fail("Bad();")).Traceback);
        Assert.Contains("none.csx", (await _cells.Fail("#load \"none.csx\"")).Message, StringComparison.Ordinal);
        _folder.Write("notebooks/broken.csx", "var x =\n  nothing;");
        Assert.Contains("  broken.csx, line 2, column 3", (await _cells.Fail("#load \"broken.csx\"")).Traceback);
    }
}
