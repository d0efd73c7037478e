namespace Isc.Library;

/// <summary>Why a file is not kept.</summary>
public enum UploadRefusal
{
    /// <summary>Its name is a path, is reserved, hides its end, or holds control characters.</summary>
    Name,

    /// <summary>Files of its extension are not taken.</summary>
    Kind,

    /// <summary>It holds nothing.</summary>
    Empty,

    /// <summary>It is larger than the limit.</summary>
    TooLarge,

    /// <summary>What it holds is not what its extension says.</summary>
    Content,

    /// <summary>Unpacked, it is larger than the limit, or packed harder than documents are.</summary>
    Unpacked,

    /// <summary>It holds what runs or reaches elsewhere: macros, programs, external entities or templates.</summary>
    Active,

    /// <summary>The scanner of this machine knows it as harmful.</summary>
    Harmful,

    /// <summary>The scanner does not answer: nothing is kept unscanned.</summary>
    Unscanned,
}
