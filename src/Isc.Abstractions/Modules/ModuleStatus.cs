namespace Isc.Modules;

/// <summary>Whether an installed module takes part.</summary>
public enum ModuleStatus
{
    /// <summary>Takes part.</summary>
    On,

    /// <summary>Switched off: its routes answer like an unknown address, its contributions are left out, its data stays.</summary>
    Off,

    /// <summary>Could not be loaded, registered or migrated; <see cref="InstalledModule.Reason"/> says why.</summary>
    Failed,
}
