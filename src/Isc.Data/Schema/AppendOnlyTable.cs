namespace Isc.Data.Schema;

/// <summary>A table whose rows the database itself keeps as they were written.</summary>
/// <param name="Context">The context that maps it.</param>
/// <param name="Table">Its name.</param>
public sealed record AppendOnlyTable(Type Context, string Table);
