using System.Reflection;
using Isc.Host.Modules;
using Isc.Modules;

namespace Isc.Host.Permissions;

/// <summary>The reviewed matrix: the host's and kernels' lines, and those that each module brings.</summary>
internal sealed class PermissionMatrix(ModuleCatalogue catalogue)
{
    private const string File = "permissions.csv";

    /// <summary>The lines by owner; null for the host and the kernels. A module without a matrix brings none.</summary>
    public IReadOnlyList<(string? Module, IReadOnlyList<MatrixLine> Lines)> Parts =>
    [
        (null, Read(typeof(PermissionMatrix).Assembly)),
        .. catalogue.Modules.Where(m => m.Status == ModuleStatus.On).Select(m => ((string?)m.Id, Read(m.Assembly!))),
    ];

    private static IReadOnlyList<MatrixLine> Read(Assembly assembly)
    {
        using var stream = assembly.GetManifestResourceStream(File);
        if (stream is null)
            return [];
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Skip(1).Select(MatrixLine.Parse)];
    }
}
