namespace Isc.Modules;

/// <summary>What a module is to its users.</summary>
public enum ModuleKind
{
    /// <summary>Enriches the thematic area whose key equals the module's id.</summary>
    Theme,

    /// <summary>Combines the modules it covers.</summary>
    Umbrella,

    /// <summary>Keeps a register of its own.</summary>
    Register,
}
