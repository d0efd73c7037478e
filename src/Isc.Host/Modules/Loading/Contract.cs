using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Isc.Modules;

namespace Isc.Host.Modules.Loading;

/// <summary>
/// The version of the contract is that of Isc.Abstractions. A module runs where the host's is at least the one it was built against and
/// below the next that may break it: the next major, or the next minor before 1.0.
/// </summary>
internal static class Contract
{
    public static Version Current { get; } = Short(typeof(IModule).Assembly.GetName().Version!);

    /// <summary>Why a file does not fit this host, naming both versions; null where it does. Reads the file without loading it.</summary>
    public static string? Refusal(string name, string file)
    {
        if (Referenced(file) is not { } built)
            return $"'{name}' does not reference {ContractName}; it is no module.";
        var limit = Limit(built);
        if (Current < built)
            return $"'{name}' was built against contract {built}; this host has {Current}. Upgrade the host.";
        return Current < limit ? null : $"'{name}' was built against contract {built} and runs below {limit}; this host has {Current}. Upgrade the module.";
    }

    internal static Version Limit(Version built) => built.Major == 0 ? new(0, built.Minor + 1, 0) : new(built.Major + 1, 0, 0);

    private static string ContractName => typeof(IModule).Assembly.GetName().Name!;

    private static Version? Referenced(string file)
    {
        using var stream = File.OpenRead(file);
        using var image = new PEReader(stream);
        if (!image.HasMetadata)
            return null;
        var metadata = image.GetMetadataReader();
        return metadata.AssemblyReferences.Select(metadata.GetAssemblyReference)
            .Where(reference => metadata.StringComparer.Equals(reference.Name, ContractName))
            .Select(reference => Short(reference.Version)).FirstOrDefault();
    }

    private static Version Short(Version version) => new(version.Major, version.Minor, Math.Max(version.Build, 0));
}
