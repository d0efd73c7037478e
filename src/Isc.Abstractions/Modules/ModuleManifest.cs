namespace Isc.Modules;

/// <summary>What a module says of itself.</summary>
/// <param name="Id">Kebab-case id, unique in a deployment; prefix of its routes, pages and tables.</param>
/// <param name="Kind">What it is to its users.</param>
/// <param name="Texts">
/// Marker type of the module's text resource. Holds <c>Module_Name</c> and <c>Module_Purpose</c> in the six languages.
/// </param>
public sealed record ModuleManifest(string Id, ModuleKind Kind, Type Texts)
{
    /// <summary>Ids of modules without which this one does not run.</summary>
    public IReadOnlyList<string> Requires { get; init; } = [];

    /// <summary>Ids of modules an umbrella combines; those absent or off simply do not appear.</summary>
    public IReadOnlyList<string> Covers { get; init; } = [];

    /// <summary>Resolutions the module's work rests on, as cited: "PP Resolution 175 (Rev. Dubai, 2018)".</summary>
    public IReadOnlyList<string> Mandates { get; init; } = [];
}
