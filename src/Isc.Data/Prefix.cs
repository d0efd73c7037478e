using System.Text;

namespace Isc.Data;

/// <summary>Names in the database: snake case, with the owner's prefix.</summary>
public static class Prefix
{
    private const string Suffix = "DbContext";

    /// <summary>The table prefix of a context: <c>digital_transformation</c> for <c>DigitalTransformationDbContext</c>.</summary>
    public static string Of(Type context) => context.Name.EndsWith(Suffix, StringComparison.Ordinal)
        ? SnakeCase(context.Name[..^Suffix.Length])
        : throw new ArgumentException($"The name of context '{context.Name}' must end with '{Suffix}'.", nameof(context));

    /// <summary>The table that lists a context's applied migrations.</summary>
    public static string HistoryTableOf(Type context) => $"{Of(context)}_migrations";

    internal static string SnakeCase(string name)
    {
        var snake = new StringBuilder(name.Length + 8);
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && snake.Length > 0 && snake[^1] != '_')
                snake.Append('_');
            snake.Append(char.ToLowerInvariant(letter));
        }

        return snake.ToString();
    }
}
