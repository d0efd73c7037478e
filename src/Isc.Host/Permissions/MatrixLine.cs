using Isc.Access;

namespace Isc.Host.Permissions;

/// <summary>A line of the permission matrix: how far each caller gets with a route, or with what it shows of one class.</summary>
/// <param name="Verb">Of HTTP; pages are read with GET.</param>
/// <param name="Route">Pattern, from the root of the language for pages.</param>
/// <param name="Class">Class of the records it shows; empty for the rule of the route itself.</param>
/// <param name="State">State of the records; empty for any.</param>
/// <param name="Cells">By caller: <c>-</c> nothing, <c>o</c> own, <c>s</c> scope, <c>os</c> both, <c>A</c> all.</param>
internal sealed record MatrixLine(string Verb, string Route, string Class, string State, IReadOnlyList<string> Cells)
{
    /// <summary>The columns: the ten kinds of caller, and the tokens that only read feeds.</summary>
    public static IReadOnlyList<string> Callers { get; } = ["visitor", .. Roles.All, "feed"];

    public static string Head { get; } = $"verb,route,class,state,{string.Join(',', Callers)}";

    /// <exception cref="FormatException">The line has another number of columns, or a cell means nothing.</exception>
    public static MatrixLine Parse(string line)
    {
        var parts = line.Split(',');
        if (parts.Length != 4 + Callers.Count)
            throw new FormatException($"'{line}' has {parts.Length} columns; the matrix has {4 + Callers.Count}.");
        if (parts[4..].FirstOrDefault(cell => cell is not ("-" or "o" or "s" or "os" or "A")) is { } unknown)
            throw new FormatException($"'{unknown}' in '{line}' is none of -, o, s, os and A.");
        return new(parts[0], parts[1], parts[2], parts[3], parts[4..]);
    }

    public string CellOf(string caller) => Cells[Callers.ToList().IndexOf(caller)];

    /// <summary>How far a role gets with a permission, as a cell.</summary>
    public static string CellOf(Permission permission, string role)
    {
        var reaches = permission.Grants.Where(g => g.Role == role).Select(g => g.Reach).ToList();
        return reaches.Contains(Reach.All) ? "A"
            : (reaches.Contains(Reach.Own), reaches.Contains(Reach.Scope)) switch
            {
                (true, true) => "os",
                (true, false) => "o",
                (false, true) => "s",
                _ => "-",
            };
    }

    /// <summary>What a line is about; no two lines share it.</summary>
    public string Key => $"{Verb},{Route},{Class},{State}";

    public override string ToString() => $"{Key},{string.Join(',', Cells)}";
}
