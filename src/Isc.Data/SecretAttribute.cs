namespace Isc.Data;

/// <summary>A column whose values the audit trail tells apart but does not hold: it writes their digests.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SecretAttribute : Attribute;
