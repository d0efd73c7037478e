namespace Isc.Data.Audit;

/// <summary>
/// A value that says who someone is: a name, an address. The audit trail chains a salted digest of it and keeps the value beside, so
/// that it can be erased while the chain stays whole.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PersonalAttribute : Attribute;
