namespace Isc.Host.Start;

/// <summary>Where the host's own files are: settings, and <c>data/</c> unless set otherwise.</summary>
/// <param name="Directory">Absolute path.</param>
/// <param name="IsSourceTree">True when run from a checkout, where the environment is Development unless set.</param>
internal sealed record Home(string Directory, bool IsSourceTree)
{
    /// <summary>The project's folder in a checkout, else the folder of the executable.</summary>
    public static Home Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Isc.Host.csproj")))
                return new(folder.FullName, true);
        }

        return new(AppContext.BaseDirectory, false);
    }
}
