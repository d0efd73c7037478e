using Isc.Access;

namespace Isc.Data.Access;

/// <summary>A record that not everyone may read.</summary>
public interface IClassified
{
    /// <summary>Who may.</summary>
    Classification Class { get; }
}
