namespace NotebookHost.Jupyter.Install;

/// <summary>Fills a folder beside its target and renames it, so that a kernel that starts meanwhile sees all or nothing.</summary>
internal static class FolderExchange
{
    /// <exception cref="KernelSpecException">A running kernel holds the old folder (on Windows), or the new one cannot be
    /// written.</exception>
    public static void Replace(string target, Action<string> fill)
    {
        var parent = Directory.CreateDirectory(Path.GetDirectoryName(target)!).FullName;
        var fresh = Path.Combine(parent, $"new-{Guid.NewGuid():N}");
        var old = Path.Combine(parent, $"old-{Guid.NewGuid():N}");
        try
        {
            Directory.CreateDirectory(fresh);
            fill(fresh);
            if (Directory.Exists(target))
                Directory.Move(target, old);
            Directory.Move(fresh, target);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new KernelSpecException($"{target} cannot be replaced ({e.Message}); "
                + "shut down the notebooks that use the kernel and try again");
        }
        finally
        {
            Delete(fresh);
        }

        Delete(old);
    }

    /// <summary>Removes the folder, if it is there.</summary>
    public static void Delete(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }
}
