using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using NewsCorpus.Charts.Display;

namespace NewsCorpus.Charts;

/// <summary>A figure as PNG, drawn by a browser that is already installed.</summary>
internal static class Png
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    // Chromium leaves windows lower than this blank.
    private const double MinHeight = 160;

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge", "microsoft-edge-stable", "msedge"];

    public static void Save(Figure figure, string path) => Save(figure, path, FindBrowser());

    internal static void Save(Figure figure, string path, string? browser)
    {
        if (browser is null)
            throw new InvalidOperationException($"Cannot draw '{path}': no Chromium, Chrome or Edge was found. Install one, or set NEWSCORPUS_BROWSER to its path; .svg and .json need none.");
        OutputFile.Write(path, temporary => Draw(browser, figure, temporary, path));
    }

    private static void Draw(string browser, Figure figure, string target, string path)
    {
        var canvas = figure.Draw();
        var folder = Directory.CreateTempSubdirectory("newscorpus-png-").FullName;
        try
        {
            var page = Path.Combine(folder, "figure.svg");
            File.WriteAllText(page, figure.ToSvg());
            using var process = Process.Start(StartInfo(browser, folder, page, target, Math.Ceiling(canvas.Width), Math.Max(MinHeight, Math.Ceiling(canvas.Y))))!;
            // Read what it says, or a full pipe would stop it.
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEndAsync();
            if (!process.WaitForExit(Patience))
            {
                process.Kill(entireProcessTree: true);
                throw new InvalidOperationException($"Cannot draw '{path}': {browser} did not finish within {Patience.TotalSeconds:0} s.");
            }
            if (!File.Exists(target))
                throw new InvalidOperationException($"Cannot draw '{path}': {browser} ended with {process.ExitCode.ToString(CultureInfo.InvariantCulture)} and wrote nothing. {LastLine(errors.Result + output.Result)}");
        }
        finally
        {
            Delete(folder);
        }
    }

    private static ProcessStartInfo StartInfo(string browser, string folder, string page, string target, double width, double height)
    {
        var start = new ProcessStartInfo(browser) { RedirectStandardError = true, RedirectStandardOutput = true, UseShellExecute = false };
        string[] arguments =
        [
            "--headless", "--disable-gpu", "--hide-scrollbars", "--no-first-run", "--no-default-browser-check", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--disable-extensions", "--force-device-scale-factor=2",
            string.Create(CultureInfo.InvariantCulture, $"--window-size={width:0},{height:0}"),
            "--user-data-dir=" + Path.Combine(folder, "profile"), "--screenshot=" + target,
        ];
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        // Chromium's sandbox refuses to run for root, as in most containers; the page is our own drawing.
        if (!OperatingSystem.IsWindows() && Environment.UserName == "root") start.ArgumentList.Add("--no-sandbox");
        start.ArgumentList.Add(new Uri(page).AbsoluteUri);
        return start;
    }

    private static string? FindBrowser()
    {
        if (Environment.GetEnvironmentVariable("NEWSCORPUS_BROWSER") is { Length: > 0 } named) return File.Exists(named) ? named : null;
        var suffix = OperatingSystem.IsWindows() ? ".exe" : "";
        var onPath = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => Names.Select(name => Path.Combine(folder, name + suffix)));
        return onPath.Concat(UsualPlaces()).FirstOrDefault(File.Exists);
    }

    private static IEnumerable<string> UsualPlaces()
    {
        if (RuntimeInformation.IsOSPlatform(OSPlatform.OSX))
            return ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium", "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge"];
        if (!OperatingSystem.IsWindows()) return ["/snap/bin/chromium", "/opt/google/chrome/chrome"];
        string[] roots = [Environment.GetFolderPath(Environment.SpecialFolder.ProgramFiles), Environment.GetFolderPath(Environment.SpecialFolder.ProgramFilesX86), Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData)];
        return roots.Where(r => r.Length > 0).SelectMany(r => new[] { Path.Combine(r, "Google", "Chrome", "Application", "chrome.exe"), Path.Combine(r, "Chromium", "Application", "chrome.exe"), Path.Combine(r, "Microsoft", "Edge", "Application", "msedge.exe") });
    }

    private static string LastLine(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault() ?? "";

    // A browser may still be closing its profile; what is left over lies in the system's temporary folder.
    private static void Delete(string folder)
    {
        try { Directory.Delete(folder, recursive: true); }
        catch (IOException) { }
        catch (UnauthorizedAccessException) { }
    }
}
