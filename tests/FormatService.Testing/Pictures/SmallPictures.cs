namespace FormatService.Testing.Pictures;

/// <summary>Pictures of 12 by 8 pixels, red (#C81E1E) on the left and blue (#1E3CC8) on the right, in kinds that are hard to make in a test. ImageMagick made them.</summary>
public static class SmallPictures
{
    /// <summary>JPEG of four components, YCCK, inverted as Adobe does it.</summary>
    public static byte[] CmykJpeg => Convert.FromBase64String("/9j/7gAOQWRvYmUAZAAAAAAC/9sAQwACAQEBAQECAQEBAgICAgIEAwICAgIFBAQDBAYFBgYGBQYGBgcJCAYHCQcGBggLCAkKCgoKCgYICwwLCgwJCgoK/9sAQwECAgICAgIFAwMFCgcGBwoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoK/8AAFAgACAAMBAERAAIRAQMRAQQRAP/EABcAAAMBAAAAAAAAAAAAAAAAAAAGBwn/xAAaEAEAAQUAAAAAAAAAAAAAAAAAAQQGNoKy/8QAFQEBAQAAAAAAAAAAAAAAAAAACQT/xAAbEQABBQEBAAAAAAAAAAAAAAAAAwUIhLQ3OP/aAA4EAQACEQMRBAAAPwC42nkFPvxK+VfBHivqQDaiR6EZbORc0gOYcBrQf//Z");

    /// <summary>JPEG in several scans.</summary>
    public static byte[] ProgressiveJpeg => Convert.FromBase64String("/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAIBAQEBAQIBAQECAgICAgQDAgICAgUEBAMEBgUGBgYFBgYGBwkIBgcJBwYGCAsICQoKCgoKBggLDAsKDAkKCgr/2wBDAQICAgICAgUDAwUKBwYHCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgr/wgARCAAIAAwDAREAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAABQf/xAAWAQEBAQAAAAAAAAAAAAAAAAAIAwf/2gAMAwEAAhADEAAAAY1Hcik4Wf/EABYQAAMAAAAAAAAAAAAAAAAAAAAEM//aAAgBAQABBQJmJ//EABoRAAAHAAAAAAAAAAAAAAAAAAIEBxA2grP/2gAIAQMBAT8BUeGGqaAb/8QAGhEAAAcAAAAAAAAAAAAAAAAAAgQHEDaCs//aAAgBAgEBPwFPZgWvmJv/xAAVEAEBAAAAAAAAAAAAAAAAAAABEP/aAAgBAQAGPwJn/8QAFRABAQAAAAAAAAAAAAAAAAAAsRD/2gAIAQEAAT8hGz//2gAMAwEAAgADAAAAECP/xAAUEQEAAAAAAAAAAAAAAAAAAAAQ/9oACAEDAQE/EBb/xAAUEQEAAAAAAAAAAAAAAAAAAAAQ/9oACAECAQE/ECn/xAAWEAADAAAAAAAAAAAAAAAAAAAQYfD/2gAIAQEAAT8QgQf/2Q==");

    /// <summary>GIF of two pictures; the second is green.</summary>
    public static byte[] AnimatedGif => Convert.FromBase64String("R0lGODlhDAAIAPEAAMgeHh48yP///wAAACH5BAAKAAAAIf8LTkVUU0NBUEUyLjADAQAAACH/C0ltYWdlTWFnaWNrDWdhbW1hPTAuNDU0NTUALAAAAAAMAAgAAAIQhB+ph5ps3IMyQFBvplLLAgAh+QQACgAAACwAAAAADAAIAIAAgAAAAAACCISPqcvtD2MqADs=");

    /// <summary>WebP without loss.</summary>
    public static byte[] LosslessWebP => Convert.FromBase64String("UklGRigAAABXRUJQVlA4TBwAAAAvC8ABAA9Qj1sh30N1/qOCQCBByN9muxUi+h85");

    /// <summary>WebP with loss.</summary>
    public static byte[] LossyWebP => Convert.FromBase64String("UklGRmAAAABXRUJQVlA4IFQAAACwAwCdASoMAAgAAIAIJagCdLcA/AClAfgBWgH8AygD9AAW7WXhYAD+/xt9pFhc1hK61iPFg//V0M3lU/d3/1dF//DAr9gwSfhN/8HOv2DBJ/ukAAA=");

    /// <summary>The same as shapes, 120 by 80.</summary>
    public static byte[] Svg => """
        <svg xmlns="http://www.w3.org/2000/svg" width="120" height="80"><rect width="60" height="80" fill="#C81E1E"/><path fill="#1E3CC8" d="M60 0h60v80H60z"/></svg>
        """u8.ToArray();
}
