namespace Isc.Contributions;

/// <summary>Marks a contribution that is there only while Isc shows its demonstration record (<c>Isc:Demo</c>).</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class DemonstrationOnlyAttribute : Attribute;
