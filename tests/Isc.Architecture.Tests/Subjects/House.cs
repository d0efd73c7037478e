using Isc.Architecture.Tests.Fluent;

namespace Isc.Architecture.Tests.Subjects;

/// <summary>The assemblies as the host discovers them: by folder, none of them named here.</summary>
internal static class House
{
    private static readonly string Output = AppContext.BaseDirectory;

    private static readonly Lazy<LoadedArchitecture> Loaded = new(() => LoadedArchitecture.Load(
        [.. Repository.Here.Core.Concat(Repository.Here.Modules).Select(project => FileOf(project.Name)), FileOf(FixtureAssemblyName)]));

    /// <summary>Core, modules, and this assembly, whose fixtures break the rules.</summary>
    public static LoadedArchitecture Isc => Loaded.Value;

    public static IReadOnlyList<ArchAssembly> Modules => Assemblies(Repository.Here.Modules);

    /// <summary>Floors 0 to 3.</summary>
    public static IReadOnlyList<ArchAssembly> Kernels => [.. Core.Where(assembly => assembly.Name != Host.Name)];

    public static IReadOnlyList<ArchAssembly> Core => Assemblies(Repository.Here.Core);

    public static IReadOnlyList<ArchAssembly> Everything => [.. Core, .. Modules];

    public static ArchAssembly Host => Isc.Assembly("Isc.Host");

    /// <summary>This assembly: stands where a module or kernel would stand, and breaks each rule.</summary>
    public static ArchAssembly Fixtures => Isc.Assembly(FixtureAssemblyName);

    private static string FixtureAssemblyName => typeof(House).Assembly.GetName().Name!;

    private static IReadOnlyList<ArchAssembly> Assemblies(IReadOnlyList<Project> projects) => projects.Count > 0
        ? [.. projects.Select(project => Isc.Assembly(project.Name))]
        : throw new ArchRuleException("The rule has no subject: the source tree holds no such project.");

    private static string FileOf(string assembly)
    {
        var file = Path.Combine(Output, $"{assembly}.dll");
        return File.Exists(file) ? file : throw new ArchRuleException($"Project '{assembly}' is in the source tree, but not among what was built.");
    }
}
