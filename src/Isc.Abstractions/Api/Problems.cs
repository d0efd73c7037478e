using System.ComponentModel.DataAnnotations;

namespace Isc.Api;

/// <summary>What is wrong with a request, by field as the client names it.</summary>
public static class Problems
{
    /// <summary>Null where the request is sound.</summary>
    public static Dictionary<string, string[]>? Of(object request)
    {
        var found = new List<ValidationResult>();
        return Validator.TryValidateObject(request, new ValidationContext(request), found, validateAllProperties: true) ? null : found
            .SelectMany(problem => problem.MemberNames.DefaultIfEmpty(""), (problem, field) => (Field: Camel(field), Text: problem.ErrorMessage ?? "Invalid."))
            .GroupBy(problem => problem.Field, problem => problem.Text, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
    }

    private static string Camel(string name) => name.Length == 0 ? name : char.ToLowerInvariant(name[0]) + name[1..];

    /// <summary>One field is wrong.</summary>
    public static Dictionary<string, string[]> Of(string field, string text) => new(StringComparer.Ordinal) { [Camel(field)] = [text] };
}
