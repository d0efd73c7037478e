namespace Isc.Modules;

/// <summary>Stamped on the host, once for each module assembly it was built with.</summary>
/// <param name="name">Simple name of the assembly.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class ModuleAssemblyAttribute(string name) : Attribute
{
    /// <summary>Simple name of the assembly.</summary>
    public string Name { get; } = name;
}
